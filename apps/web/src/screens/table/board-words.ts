import type { ActorId, BoardSection } from '@convoy/engine';
import type { BoardWords } from '../../board/board.tsx';
import type { PairDrawing } from '../../board/to-flow.ts';
import { capital } from '../../text/speaker.ts';
import type { Speaker } from '../../text/speaker.ts';
import type { TableWords } from '../../text/table.ts';

const pairLine = (w: TableWords, speaker: Speaker, pair: PairDrawing): string =>
  pair.items
    .map((item) => {
      if (item.kind === 'demand') return w.board.demandDue(item.turns);
      if (item.kind === 'exposure') return w.exposure.spoken(String(item.level));
      const parts = [
        speaker.text.words.layerNames[item.kind].toLowerCase(),
        w.board.level(item.level),
        item.planned ? w.board.planned : null,
        item.change === null ? null : w.board.changed[item.change],
      ];
      return parts.filter((part) => part !== null).join(' ');
    })
    .join(', ');

/** What the board says aloud: the same facts as it draws. */
export const boardWords = (
  w: TableWords,
  speaker: Speaker,
  board: BoardSection,
  bots: ReadonlySet<string>,
): BoardWords => {
  const actorWords = (id: ActorId, pairs: readonly PairDrawing[]): string => {
    const actor = board.actors.find((one) => one.id === id);
    const ties = pairs
      .filter((pair) => (pair.from === id || pair.to === id) && pair.items.length > 0)
      .map((pair) => {
        const other = pair.from === id ? pair.to : pair.from;
        return `${speaker.who(other)}: ${pairLine(w, speaker, pair)}`;
      });
    const parts = [
      `${id} ${speaker.names.actor(id)}`,
      actor === undefined ? '' : speaker.text.words.roles[actor.role],
      bots.has(id) ? w.board.bot : '',
      actor === undefined || actor.support === null
        ? ''
        : `${w.drawer.support} ${speaker.text.words.support[actor.support]}, ${speaker.text.words.move[actor.moved]}`,
      actor === undefined || actor.government === null
        ? ''
        : w.board.government(speaker.names.government(actor.government)),
      actor?.weak === true ? w.board.weak : '',
      ties.length === 0 ? w.board.noTies : ties.join('; '),
    ];
    return parts.filter((part) => part !== '').join('. ');
  };
  return {
    board: w.board.name,
    help: w.board.help,
    zoomIn: w.board.zoomIn,
    zoomOut: w.board.zoomOut,
    fit: w.board.fit,
    plan: w.board.plan,
    turns: (turns) => w.seat.turns(turns),
    actor: actorWords,
    link: (pair) =>
      `${capital(speaker.text.speech.and([pair.from, pair.to].map(speaker.who)))}: ${pairLine(w, speaker, pair)}`,
  };
};
