import type { SeenTeam } from '@convoy/protocol';
import { useEffect, useRef } from 'react';
import { say } from '../../stores/live.ts';
import { useSection } from '../../stores/room.ts';
import { useSpeaker } from '../../text/speaker.ts';
import type { Speaker } from '../../text/speaker.ts';
import { useTeamText } from '../../text/team.ts';
import type { TeamText } from '../../text/team.ts';
import { suggestionSaid } from './said.ts';
import { useOwnTeam } from './use-team.ts';

const holderOf = ({ people }: SeenTeam) => people.find(({ pen }) => pen) ?? null;

const penNews = (t: TeamText, before: SeenTeam, now: SeenTeam, me: string): readonly string[] => {
  const holder = holderOf(now);
  if (holder?.person === holderOf(before)?.person) return [];
  if (holder === null) return [t.said.penFree];
  return holder.person === me
    ? [t.said.penYours]
    : [t.said.penOf(holder.callSign, now.penBy === null ? '' : t.penBy[now.penBy])];
};

const askNews = (t: TeamText, before: SeenTeam, now: SeenTeam, me: string): readonly string[] =>
  now.people
    .filter(({ person, asksForPen }) => {
      const old = before.people.find((one) => one.person === person);
      return asksForPen && old?.asksForPen !== true && person !== me;
    })
    .map(({ callSign }) => t.said.asked(callSign));

const suggestionNews = (
  t: TeamText,
  speaker: Speaker,
  before: SeenTeam,
  now: SeenTeam,
  me: string,
): readonly string[] =>
  now.suggestions.flatMap((one) => {
    const old = before.suggestions.find(({ n }) => n === one.n);
    if (old === undefined)
      return one.person === me
        ? []
        : [t.said.suggestion(one.callSign, suggestionSaid(speaker, t, one.about))];
    return old.state === 'open' && one.state !== 'open' && one.person === me
      ? [t.said.settled(one.state === 'taken', one.note)]
      : [];
  });

const voteNews = (t: TeamText, before: SeenTeam, now: SeenTeam, me: string): readonly string[] => {
  if (now.put !== null && now.put.n !== before.put?.n)
    return now.put.person === me ? [] : [t.said.put(now.put.callSign)];
  return [];
};

/** Tells readers what happens in the seat as it happens; draws nothing. */
export const Voice = () => {
  const t = useTeamText();
  const speaker = useSpeaker();
  const team = useOwnTeam();
  const me = useSection('me')?.person ?? '';
  const lock = useSection('lock')?.state;
  const by = useSection('lock')?.lockedBy ?? null;
  const known = useRef<{ readonly team: SeenTeam; readonly locked: boolean } | null>(null);
  const locked = lock === 'locked' || lock === 'locked-empty';
  useEffect(() => {
    const last = known.current;
    known.current = team === null ? null : { team, locked };
    if (last === null || team === null) return;
    const before = last.team;
    const shut = locked && !last.locked ? [t.said.locked(by ?? '')] : [];
    const voided = before.put !== null && team.put === null && !locked ? [t.said.voided] : [];
    const ruled = before.rule === team.rule ? [] : [t.said.rule(t.rules[team.rule])];
    const dissents = team.dissents
      .slice(before.dissents.length)
      .filter(({ person }) => person !== me)
      .map(({ callSign }) => t.said.dissent(callSign));
    for (const said of [
      ...penNews(t, before, team, me),
      ...askNews(t, before, team, me),
      ...suggestionNews(t, speaker, before, team, me),
      ...voteNews(t, before, team, me),
      ...[...shut, ...voided, ...ruled, ...dissents],
    ])
      say(said);
  }, [team, t, speaker, me, locked, by]);
  return null;
};
