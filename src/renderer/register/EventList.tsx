// What became of agencies: each event with its day, who noted it and when, and the way to take it out again.

import { X } from 'lucide-react';
import { useState } from 'react';
import { eventSentence } from '../../shared/agencyEventWords.ts';
import type { ListedEvent } from '../../shared/contract/register.ts';
import { useCall } from '../state/call.ts';
import { useProject } from '../state/project.ts';
import { useWords } from '../state/words.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { DecisionDialog } from './DecisionDialog.tsx';
import { whoAndWhen } from './whoAndWhen.ts';

const OneEvent = ({ event, onTake }: { readonly event: ListedEvent; readonly onTake: (event: ListedEvent) => void }) => {
  const words = useWords();
  const isFixed = useProject()?.readOnly ?? true;
  const said = eventSentence(words.language, event);
  return (
    <li className="event">
      <span className="selectable">{said}</span>
      <span className="muted small">{event.decidedAt === null ? words.t('event.fromSheet') : whoAndWhen({ decidedAt: event.decidedAt, decidedBy: event.decidedBy }, words)}</span>
      {event.id === null ? null : <IconButton icon={X} size="small" isDisabled={isFixed} label={words.t('event.takeBack', { event: said })} onPress={() => onTake(event)} />}
    </li>
  );
};

export const EventList = () => {
  const { t, language } = useWords();
  const events = useCall('event.list', {}).data ?? [];
  const [taking, setTaking] = useState<ListedEvent | null>(null);
  if (events.length === 0) return null;
  return (
    <section className="register-part" aria-label={t('event.list')}>
      <h3>{t('event.list')}</h3>
      <ul className="event-list">
        {events.map((event) => <OneEvent key={`${String(event.id)} ${event.kind} ${event.before.join()} ${event.after.join()}`} event={event} onTake={setTaking} />)}
      </ul>
      {taking?.id == null ? null : (
        <DecisionDialog
          title={t('event.takeBack', { event: eventSentence(language, taking) })} decision={{ about: 'eventGone', id: taking.id }}
          accept={t('event.takeBackIt')} onClose={() => setTaking(null)}
        />
      )}
    </section>
  );
};
