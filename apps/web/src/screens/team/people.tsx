import type { TeamPerson } from '@convoy/protocol';
import { Hand, Pencil, User, UserX } from 'lucide-react';
import { useSection } from '../../stores/room.ts';
import { useTeamText } from '../../text/team.ts';
import { Button } from '../../ui/button.tsx';
import { useSend } from '../parts/use-send.ts';
import { whenSaved } from './pass-pen.ts';
import { RoleChoice } from './role-choice.tsx';
import { RuleChoice } from './rule-choice.tsx';
import styles from './team.module.css';
import { useRefuge } from './use-refuge.ts';
import { useSelf, useSharedTeam } from './use-team.ts';

const Line = ({
  one,
  self,
  how,
  onPass,
}: {
  readonly one: TeamPerson;
  /** How the pen came to its holder. */
  readonly how: string;
  readonly self: boolean;
  /** Set where this viewer may pass the pen on. */
  readonly onPass: (() => void) | null;
}) => {
  const t = useTeamText();
  const { callSign, role, here, pen, asksForPen } = one;
  return (
    <li className={styles['person']}>
      {here ? <User size={16} aria-hidden /> : <UserX size={16} aria-hidden />}
      <span className={styles['who']}>
        <span>
          <strong>{callSign}</strong>
          {self ? ` (${t.you})` : ''}
          {here ? '' : `, ${t.away}`}
        </span>
        {role === null ? null : <span className={styles['soft']}>{role}</span>}
        {pen && how !== '' ? <span className={styles['soft']}>{t.penCame(how)}</span> : null}
        {asksForPen ? (
          <span className={styles['asks']}>
            <Hand size={13} aria-hidden /> {t.asks}
          </span>
        ) : null}
      </span>
      {pen ? (
        <span className={styles['holds']}>
          <Pencil size={13} aria-hidden /> {t.holdsPen}
        </span>
      ) : onPass === null ? null : (
        <Button look="link" size="small" aria-label={t.pass(callSign)} onPress={onPass}>
          <Pencil size={13} aria-hidden />
          {t.passShort}
        </Button>
      )}
    </li>
  );
};

/** Who shares the seat: call signs, roles, who is here, whose pen it is, and how they decide. */
export const People = () => {
  const t = useTeamText();
  const team = useSharedTeam();
  const self = useSelf(team);
  const started = useSection('room')?.phase !== 'lobby';
  const { send, problem } = useSend();
  const [place, flee] = useRefuge();
  if (team === null || self === null) return null;
  const holder = team.people.find(({ pen }) => pen);
  const pass = async (person: string): Promise<void> => {
    await whenSaved();
    if (await send({ type: 'pen.pass', person })) flee();
  };
  const free = holder === undefined || !holder.here;
  return (
    <section className={styles['people']} aria-labelledby="delegation" tabIndex={-1} ref={place}>
      <h2 id="delegation" className={styles['title']}>
        {t.title}
      </h2>
      {problem === null ? null : <p role="alert">{problem}</p>}
      <ul aria-label={t.people}>
        {team.people.map((one) => (
          <Line
            key={one.person}
            one={one}
            self={one.person === self.person}
            how={team.penBy === null ? '' : t.penBy[team.penBy]}
            onPass={self.pen && !one.pen ? () => void pass(one.person) : null}
          />
        ))}
      </ul>
      {self.pen ? null : (
        <div className={styles['row']}>
          {free ? (
            <Button size="small" onPress={() => void send({ type: 'pen.take' })}>
              <Pencil size={14} aria-hidden />
              {t.take}
            </Button>
          ) : (
            <Button
              size="small"
              onPress={() => void send({ type: 'pen.ask', on: !self.asksForPen })}
            >
              <Hand size={14} aria-hidden />
              {self.asksForPen ? t.unask : t.ask}
            </Button>
          )}
        </div>
      )}
      <details className={styles['settings']} open={!started}>
        <summary>{t.settings(t.rules[team.rule])}</summary>
        <RoleChoice team={team} send={send} />
        {self.pen && !team.ruleFixed ? (
          <RuleChoice
            rule={team.rule}
            onChange={(rule) => void send({ type: 'rule.set', seat: team.seat, rule })}
          />
        ) : (
          <p className={styles['soft']}>
            {t.rule}: {t.rules[team.rule]}.{started && self.pen ? ` ${t.ruleFixed}` : ''}
          </p>
        )}
      </details>
    </section>
  );
};
