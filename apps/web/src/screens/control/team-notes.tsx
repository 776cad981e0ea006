import type { ActorId } from '@convoy/engine';
import { useSection } from '../../stores/room.ts';
import { useSpeaker } from '../../text/speaker.ts';
import { useTeamText } from '../../text/team.ts';
import { useSend } from '../parts/use-send.ts';
import { RuleChoice } from '../team/rule-choice.tsx';
import { suggestionSaid } from '../team/said.ts';
import { useMay } from './use-may.ts';
import styles from './control.module.css';

/** How a shared seat decides, its vote, and what its people suggest and dissent from. */
export const TeamNotes = ({ seat }: { readonly seat: ActorId }) => {
  const t = useTeamText();
  const speaker = useSpeaker();
  const may = useMay();
  const { send, problem } = useSend();
  const team = useSection('team')?.teams.find((one) => one.seat === seat);
  if (team === undefined || team.people.length < 2) return null;
  const { put, suggestions, dissents, rule } = team;
  return (
    <div className={styles['teamNotes']}>
      {may('rule.set') ? (
        <RuleChoice
          rule={rule}
          onChange={(next) => void send({ type: 'rule.set', seat, rule: next })}
        />
      ) : null}
      {problem === null ? null : <p role="alert">{problem}</p>}
      {put === null ? null : (
        <p>
          {t.vote.by(put.callSign)} {t.vote.tally(put.yes, put.needed)}.{' '}
          {t.vote.waiting(put.waiting)}
        </p>
      )}
      {suggestions.length + dissents.length === 0 ? null : (
        <ul>
          {suggestions.map((one) => (
            <li key={one.n}>
              {one.callSign} ({t.suggest.states[one.state]}):{' '}
              {suggestionSaid(speaker, t, one.about)} {t.suggest.why(one.reason)}
            </li>
          ))}
          {dissents.map(({ turn, person, callSign, reason }, place) => (
            <li key={`${turn} ${person} ${place}`}>
              {t.dissent.title}. {t.dissent.line(turn, callSign)} {t.suggest.why(reason)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
