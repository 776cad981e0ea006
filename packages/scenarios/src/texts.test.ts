import { describe, expect, it } from 'vitest';
import { bundledPacks } from './load.ts';
import { notesTexts, publicTexts, seatTexts } from './texts.ts';

const packs = bundledPacks();

describe.each(packs.map((pack) => [`${pack.scenario.id} ${pack.scenario.level}`, pack] as const))(
  '%s',
  (_, pack) => {
    const { scenario, texts } = pack;
    const privateOf = (actor: string): readonly string[] => [
      ...Object.keys(texts.en).filter((key) => key.startsWith(`actor.${actor}.brief.`)),
      ...scenario.objectives
        .filter((one) => one.actor === actor && (one.kind === 'secret' || one.kind === 'home'))
        .map((one) => `objective.${one.id}`),
    ];
    const control = ['teaching.note', 'balance.note'];
    const toCome = Object.keys(texts.en).filter(
      (key) => key.startsWith('inject.') || /^turn\..*\.headline$/.test(key),
    );
    const everySecret = scenario.actors.flatMap(({ id }) => privateOf(id));

    it('public texts hold nothing of briefs, private aims, what has yet to happen, or notes', () => {
      const open = publicTexts(pack);
      const kept = [...everySecret, ...toCome, ...control];
      expect(everySecret.length).toBeGreaterThanOrEqual(7 * scenario.actors.length);
      for (const key of kept) expect(open).not.toHaveProperty([key]);
      const said = JSON.stringify(open);
      for (const key of kept) {
        if (key.startsWith('objective.')) continue;
        for (const paragraph of (texts.en[key] ?? '').split('\n\n')) {
          expect(said).not.toContain(JSON.stringify(paragraph).slice(1, -1));
        }
      }
      expect(open).toHaveProperty(['brief.public']);
    });

    it.each(scenario.actors.map(({ id }) => id))('%s reads its own and nobody else’s', (id) => {
      const own = seatTexts(pack, id);
      for (const key of privateOf(id)) expect(own[key]).toBe(texts.en[key]);
      const others = everySecret.filter((key) => !privateOf(id).includes(key));
      for (const key of [...others, ...toCome, ...control]) expect(own).not.toHaveProperty([key]);
    });

    it('whoever prepares a game reads notes and briefs, and no aims or events to come', () => {
      const notes = notesTexts(pack);
      const briefs = everySecret.filter((key) => key.startsWith('actor.'));
      for (const key of [...briefs, ...control]) expect(notes[key]).toBe(texts.en[key]);
      const may = new Set([...briefs, ...control, 'history.note']);
      expect(Object.keys(notes).filter((key) => !may.has(key))).toEqual([]);
    });

    it('an unknown seat reads what is public, an unknown language is English', () => {
      expect(seatTexts(pack, 'NOBODY')).toEqual(publicTexts(pack));
      expect(seatTexts(pack, 'control')).toEqual(publicTexts(pack));
      expect(publicTexts(pack, 'xx')).toEqual(publicTexts(pack));
    });
  },
);
