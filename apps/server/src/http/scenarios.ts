import type { ScenarioCard, ScenarioMeasured, ScenarioNotes } from '@convoy/protocol';
import { notesTexts, publicTexts } from '@convoy/scenarios';
import type { Pack } from '@convoy/scenarios';
import type { Router } from 'express';
import { httpError } from '../faults.ts';
import type { LabAccess } from '../lab/access.ts';
import { byLevel } from '../levels.ts';
import { forFacilitators } from './facilitator.ts';
import { openingTies } from './opening-ties.ts';

export interface ScenarioApiDeps {
  readonly packs: readonly Pack[];
  readonly facilitator: LabAccess;
  /** Hash of the rules and bots that this server plays by; null where nobody reckoned it. */
  readonly code: string | null;
}

const measuredOf = ({ measured }: Pack, code: ScenarioApiDeps['code']): ScenarioMeasured | null => {
  if (measured === null) return null;
  const { on, games, of } = measured;
  return {
    ...{ on, games, current: measured.current && (code === null || measured.code === code) },
    ...{ length: of.length, turns: of.turns, outcomes: of.outcomes, brink: of.brink },
    ...{ seats: of.seats, history: of.history },
  };
};

/** What anybody may know of a scenario, built field by field. */
const card = (pack: Pack, code: ScenarioApiDeps['code']): ScenarioCard => ({
  id: pack.scenario.id,
  version: pack.scenario.version,
  level: pack.scenario.level,
  ordersPerTurn: pack.scenario.ordersPerTurn,
  lengths: pack.scenario.lengths.map(({ id, minutes, turns }) => ({
    id,
    minutes,
    turns: turns.length,
  })),
  seats: pack.scenario.actors.map(({ id, role, camp, institution, at }) => ({
    id,
    role,
    camp,
    institution,
    at,
  })),
  ties: openingTies(pack.scenario),
  playNow: [pack.scenario.dispute.coercer, pack.scenario.dispute.target],
  instruments: pack.scenario.instruments.map(({ id }) => id),
  about: pack.about,
  measured: measuredOf(pack, code),
  texts: publicTexts(pack),
});

/** What a list has no room for. */
const AT_LENGTH = /^(?:brief\.|debrief\.|source\.|objective\.|asset\.|band\.)/;
const forList = (one: ScenarioCard): ScenarioCard => ({
  ...one,
  texts: Object.fromEntries(Object.entries(one.texts).filter(([key]) => !AT_LENGTH.test(key))),
});

const notesOf = (packs: readonly Pack[]): ScenarioNotes =>
  packs.map((pack) => ({ level: pack.scenario.level, texts: notesTexts(pack) }));

/** The library: what anybody may read of the scenarios, and what control alone reads beforehand. */
export const scenarioRoutes = (api: Router, deps: ScenarioApiDeps): void => {
  const packs = byLevel(deps.packs);
  const cards = packs.map((pack) => card(pack, deps.code));
  const list = cards.map(forList);
  const of = (id: string): readonly Pack[] => packs.filter(({ scenario }) => scenario.id === id);
  api.get('/scenarios', (_request, response) => {
    response.set('cache-control', 'no-cache').json(list);
  });
  api.get('/scenarios/:id', ({ params: { id } }, response) => {
    const found = cards.filter((one) => one.id === id);
    if (found.length === 0) response.status(404).json(httpError('not-found', 'unknown', 'id'));
    else response.set('cache-control', 'no-cache').json(found);
  });
  api.get(
    '/scenarios/:id/notes',
    forFacilitators(deps.facilitator),
    ({ params: { id } }, response) => {
      const notes = notesOf(of(String(id)));
      if (notes.length === 0) response.status(404).json(httpError('not-found', 'unknown', 'id'));
      else response.set('cache-control', 'no-store').json(notes);
    },
  );
};
