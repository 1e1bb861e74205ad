// Keeps a fault inside its screen: the rest of the window lives on, and the screen can be tried again.

import { TriangleAlert } from 'lucide-react';
import { Component, type ReactNode } from 'react';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';

const Fault = ({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) => {
  const { t } = useWords();
  return (
    <EmptyState icon={TriangleAlert} title={t('shell.screenFailed')} action={<Button onPress={onRetry}>{t('shell.tryAgain')}</Button>}>
      {t('shell.screenFailedHint')}<br /><code className="selectable">{error.message}</code>
    </EmptyState>
  );
};

// React offers this only as a class.
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === null ? this.props.children : <Fault error={error} onRetry={() => this.setState({ error: null })} />;
  }
}
