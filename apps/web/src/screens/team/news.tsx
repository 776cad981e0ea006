import { ChevronRight, Users } from 'lucide-react';
import { useSection } from '../../stores/room.ts';
import { showPhone } from '../../stores/table.ts';
import { useTeamText } from '../../text/team.ts';
import { Button } from '../../ui/button.tsx';
import styles from './team.module.css';
import { useOwnTeam, useSelf } from './use-team.ts';

/** On a phone's first tab: what the delegation waits for from this person. */
export const News = () => {
  const t = useTeamText();
  const team = useOwnTeam();
  const self = useSelf(team);
  const lock = useSection('lock')?.state;
  if (team === null || self === null) return null;
  const waiting = team.suggestions.filter(({ state }) => state === 'open').length;
  const vote =
    team.put !== null && lock !== 'locked' && lock !== 'locked-empty'
      ? team.put.votes.every(({ person }) => person !== self.person)
      : false;
  const lines = [
    ...(self.pen && waiting > 0 ? [t.news.suggestions(waiting)] : []),
    ...(self.pen
      ? team.people.flatMap(({ callSign, asksForPen }) =>
          asksForPen ? [t.news.asked(callSign)] : [],
        )
      : []),
    ...(vote ? [t.news.vote] : []),
  ];
  if (lines.length === 0) return null;
  return (
    <section className={styles['news']} aria-labelledby="team-news">
      <h2 id="team-news">
        <Users size={16} aria-hidden /> {t.news.title}
      </h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Button
        onPress={() => {
          showPhone('orders');
        }}
      >
        {t.news.open}
        <ChevronRight size={16} aria-hidden />
      </Button>
    </section>
  );
};
