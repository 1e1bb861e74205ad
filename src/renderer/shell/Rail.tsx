// The six places at the left, with words or folded to their signs.

import {
  Building2,
  FileSpreadsheet,
  LayoutDashboard,
  MessageSquareText,
  PanelLeftClose,
  PanelLeftOpen,
  Scale,
  Share,
  type LucideIcon,
} from 'lucide-react';
import { Button } from 'react-aria-components';
import { changeSettings, useSettings } from '../state/settings.ts';
import { go, places, useWindow, type Place } from '../state/window.ts';
import { useWords } from '../state/words.ts';
import { Tip } from '../ui/Tip.tsx';

const icons: Readonly<Record<Place, LucideIcon>> = {
  overview: LayoutDashboard,
  evidence: FileSpreadsheet,
  agencies: Building2,
  reports: MessageSquareText,
  scenarios: Scale,
  workbook: Share,
};

const PlaceButton = ({ place, number }: { readonly place: Place; readonly number: number }) => {
  const { t } = useWords();
  const isHere = useWindow((state) => state.place === place);
  const Icon = icons[place];
  const word = t(`place.${place}`);
  return (
    <Tip text={`${word} · Ctrl+${String(number)}`}>
      <Button className="rail-place" aria-label={word} aria-current={isHere ? 'page' : 'false'} onPress={() => go(place)}>
        <Icon size={16} aria-hidden />
        <span className="rail-word">{word}</span>
      </Button>
    </Tip>
  );
};

export const Rail = () => {
  const { t } = useWords();
  const isFolded = useSettings((settings) => settings.railFolded);
  const word = t(isFolded ? 'shell.unfold' : 'shell.fold');
  const Fold = isFolded ? PanelLeftOpen : PanelLeftClose;
  return (
    <nav className="rail" data-folded={isFolded || undefined} aria-label={t('shell.places')}>
      {places.map((place, at) => (
        <PlaceButton key={place} place={place} number={at + 1} />
      ))}
      <Button
        className="rail-place rail-fold"
        aria-label={word}
        aria-expanded={!isFolded}
        onPress={() => changeSettings({ railFolded: !isFolded })}
      >
        <Fold size={16} aria-hidden />
        <span className="rail-word">{word}</span>
      </Button>
    </nav>
  );
};
