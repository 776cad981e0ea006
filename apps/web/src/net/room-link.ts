import { protocolVersion } from '@convoy/protocol';
import type {
  Answer,
  ClientToServer,
  CommandAnswer,
  CommandMessage,
  Draft,
  DraftMessage,
  ForecastMessage,
  LedgerMessage,
  PastMessage,
  PastTurn,
  Entrance,
  Hello,
  Renewed,
  Look,
  SeenMessage,
  ServerToClient,
  TableView,
  TalkMessage,
} from '@convoy/protocol';
import type { Advice, DraftForecast, Explanation, TurnForecast } from '@convoy/engine';
import { io } from 'socket.io-client';
import type { Socket } from 'socket.io-client';
import { takeSections, useRoom } from '../stores/room.ts';
import type { ShutReason } from '../stores/room.ts';
import { api } from './api.ts';
import { openOutbox } from './outbox.ts';
import type { Outbox } from './outbox.ts';
import { entrancesOf } from './tokens.ts';

type RoomSocket = Socket<ServerToClient, ClientToServer>;
const answerMs = 8000;
/** Forecasts of several seats wait for each other. */
const forecastMs = 60_000;
const retryMs = 1500;
const unreachable = {
  ok: false,
  error: { code: 'try-again', field: null, reason: 'offline' },
} as const;

/** Called where the person has become somebody else to the room, with the way in from here on. */
export type Turned = (way: Renewed) => void;

/** What screens ask of the server, whatever the line does meanwhile. */
export interface RoomLink {
  /** Answered once the server has, even after a gap; the same id is never applied twice. */
  readonly send: (command: CommandMessage['command']) => Promise<CommandAnswer>;
  readonly saveDraft: (message: DraftMessage) => Promise<Answer<Draft>>;
  readonly explain: (entry: string) => Promise<Answer<Explanation>>;
  readonly ledger: (
    turn: number,
    eyes?: LedgerMessage['eyes'],
  ) => Promise<Answer<TableView['ledger']>>;
  /** The room as it stood in a past turn. */
  readonly past: (message: PastMessage) => Promise<Answer<PastTurn>>;
  /** A page of a channel, the one that ends before this message. */
  readonly olderTalk: (message: TalkMessage) => Promise<Answer<readonly SeenMessage[]>>;
  /** Cabinet advice on one's own view, where the seat has it and the room allows it. */
  readonly advice: () => Promise<Answer<Advice>>;
  /** What these orders would do, where the room allows the question. */
  readonly forecast: (message: ForecastMessage) => Promise<Answer<DraftForecast>>;
  /** Control alone: what the turn would do with all seats' orders. */
  readonly turnForecast: (turn: number) => Promise<Answer<TurnForecast>>;
  readonly close: () => void;
}

const transportsWanted = (): string[] =>
  new URLSearchParams(location.search).get('transport') === 'poll'
    ? ['polling']
    : ['websocket', 'polling'];

const shut = (socket: RoomSocket, reason: ShutReason): void => {
  useRoom.setState({ connection: 'shut', shut: reason });
  socket.disconnect();
};

const lineState = (socket: RoomSocket): 'live' | 'slow' =>
  socket.io.engine.transport.name === 'polling' ? 'slow' : 'live';

/** What another window of this device has been given meanwhile for the same person. */
const keptElsewhere = ({ code, person, token }: Entrance): Renewed | null =>
  entrancesOf(code).find((one) => one.person === person && one.token !== token) ?? null;

/** A way in that no longer stands: handed on, gone with its room, or withdrawn. */
const whyBad = async ({ code }: Entrance, reason: string): Promise<ShutReason> => {
  if (reason === 'replaced') return 'replaced';
  const card = await api.roomCard(code);
  return !card.ok && card.error.code === 'gone' ? 'room-gone' : 'bad-token';
};

const greet = async (
  socket: RoomSocket,
  entrance: Entrance,
  turned: Turned,
  look: Hello['look'],
): Promise<boolean> => {
  const hello = {
    version: protocolVersion,
    token: entrance.token,
    have: useRoom.getState().hashes,
    ...(look === undefined ? {} : { look }),
  };
  try {
    const answer = await socket.timeout(answerMs).emitWithAck('hello', hello);
    if (answer.ok) {
      useRoom.setState({
        offset: answer.value.now - Date.now(),
        connection: lineState(socket),
        shut: null,
      });
      return true;
    }
    const { code } = answer.error;
    if (code === 'bad-token') {
      const other = keptElsewhere(entrance);
      if (other === null) shut(socket, await whyBad(entrance, answer.error.reason));
      else turned(other);
    }
    if (code === 'no-room') shut(socket, 'room-gone');
    else if (code === 'version') shut(socket, 'version');
    else if (code === 'not-allowed') shut(socket, 'no-look');
    return false;
  } catch {
    return false;
  }
};

const fetchTexts = async (entrance: Entrance): Promise<void> => {
  const answer = await api.texts(entrance.token, useRoom.getState().look);
  if (answer.ok && useRoom.getState().entrance === entrance)
    useRoom.setState({ texts: answer.value });
};

/** Sends what is waiting, one after another, until each has its answer. */
const deliverer = (socket: RoomSocket, outbox: Outbox) => {
  const waiting = new Map<string, (answer: CommandAnswer) => void>();
  let running = false;
  const count = (): void => {
    useRoom.setState({ waiting: outbox.all().length });
  };
  const deliver = async (message: CommandMessage): Promise<boolean> => {
    try {
      const answer = await socket.timeout(answerMs).emitWithAck('command', message);
      const again =
        !answer.ok &&
        'error' in answer &&
        ['try-again', 'too-fast', 'not-hello'].includes(answer.error.code);
      if (again) return false;
      outbox.remove(message.id);
      count();
      waiting.get(message.id)?.(answer);
      waiting.delete(message.id);
      return true;
    } catch {
      return false;
    }
  };
  const flush = async (): Promise<void> => {
    if (running) return;
    running = true;
    for (;;) {
      const [next] = outbox.all();
      if (next === undefined || !socket.connected) break;
      if (!(await deliver(next))) await new Promise((go) => setTimeout(go, retryMs));
    }
    running = false;
  };
  return {
    flush,
    send: (command: CommandMessage['command']): Promise<CommandAnswer> =>
      new Promise((resolve) => {
        const message = { id: crypto.randomUUID(), command };
        waiting.set(message.id, resolve);
        outbox.add(message);
        count();
        void flush();
      }),
  };
};

const listen = (
  socket: RoomSocket,
  entrance: Entrance,
  flush: () => Promise<void>,
  turned: Turned,
  look?: Hello['look'],
): void => {
  socket.on('connect', () => {
    void greet(socket, entrance, turned, look).then((welcome) => {
      if (welcome) void flush();
      else if (socket.connected) setTimeout(() => socket.disconnect().connect(), retryMs);
    });
    socket.io.engine.on('upgrade', () => {
      useRoom.setState({ connection: lineState(socket) });
    });
  });
  socket.on('disconnect', () => {
    if (useRoom.getState().connection !== 'shut') useRoom.setState({ connection: 'lost' });
  });
  socket.on('sections', (message) => {
    const known = useRoom.getState().sections;
    takeSections(message);
    const now = useRoom.getState().sections;
    // A brief comes with a seat, and everything with the end: the texts are then others.
    const opened = known.room?.ended !== now.room?.ended || known.room?.open !== now.room?.open;
    const moved = known.me?.seat !== now.me?.seat || opened;
    if (known.me !== undefined && moved) void fetchTexts(entrance);
  });
  socket.on('draft', (draft) => {
    useRoom.setState({ serverDraft: draft });
  });
  socket.on('renewed', (way) => {
    socket.disconnect();
    turned(way);
  });
  socket.on('revoked', (why) => {
    shut(socket, why);
  });
};

const newSocket = (): RoomSocket =>
  io({
    transports: transportsWanted(),
    tryAllTransports: true,
    reconnectionDelay: 400,
    reconnectionDelayMax: 4000,
    timeout: 6000,
    autoConnect: false,
  });

type Questions = Pick<RoomLink, 'explain' | 'ledger' | 'olderTalk'>;
/** What may be asked of any view, one's own or one that is only looked at. */
const questionsOf = (socket: RoomSocket): Questions => ({
  explain: (entry) =>
    socket
      .timeout(answerMs)
      .emitWithAck('explain', { entry })
      .catch(() => unreachable),
  ledger: (turn, eyes) =>
    socket
      .timeout(answerMs)
      .emitWithAck('ledger', eyes === undefined ? { turn } : { turn, eyes })
      .catch(() => unreachable),
  olderTalk: (message) =>
    socket
      .timeout(answerMs)
      .emitWithAck('talk', message)
      .catch(() => unreachable),
});

const onlyLooking = Promise.resolve({
  ok: false,
  error: { code: 'only-looking', field: null, reason: 'only-looking' },
} as const);

/** The same line without a hand on anything: what would change the room goes nowhere. */
export const readOnly = (link: RoomLink): RoomLink => ({
  ...link,
  send: () => onlyLooking,
  saveDraft: () => onlyLooking,
  advice: () => onlyLooking,
  forecast: () => onlyLooking,
  turnForecast: () => onlyLooking,
});

/** Opens a window through somebody else's eyes: it shows what they see, and sends nothing. */
export const openLook = (entrance: Entrance, as: Look, turned: Turned): RoomLink => {
  const socket = newSocket();
  listen(socket, entrance, () => Promise.resolve(), turned, {
    id: crypto.randomUUID(),
    as,
  });
  socket.connect();
  void fetchTexts(entrance);
  return {
    ...questionsOf(socket),
    send: () => onlyLooking,
    saveDraft: () => onlyLooking,
    past: () => onlyLooking,
    advice: () => onlyLooking,
    forecast: () => onlyLooking,
    turnForecast: () => onlyLooking,
    close: () => {
      socket.disconnect();
    },
  };
};

/** Opens the line to a room. The store must have been given the same entrance. */
export const openRoomLink = (entrance: Entrance, turned: Turned): RoomLink => {
  const socket = newSocket();
  const outbox = openOutbox(entrance.code, entrance.person);
  const { send, flush } = deliverer(socket, outbox);
  listen(socket, entrance, flush, turned);
  useRoom.setState({ waiting: outbox.all().length });
  // A dead line is otherwise noticed only when a ping goes unanswered.
  const cut = (): void => {
    socket.io.engine.close();
  };
  window.addEventListener('offline', cut);
  socket.connect();
  void fetchTexts(entrance);
  return {
    send,
    saveDraft: (message) =>
      socket
        .timeout(answerMs)
        .emitWithAck('draft', message)
        .catch(() => unreachable),
    ...questionsOf(socket),
    past: (message) =>
      socket
        .timeout(answerMs)
        .emitWithAck('past', message)
        .catch(() => unreachable),
    advice: () =>
      socket
        .timeout(answerMs)
        .emitWithAck('advice', {})
        .catch(() => unreachable),
    forecast: (message) =>
      socket
        .timeout(forecastMs)
        .emitWithAck('forecast', message)
        .catch(() => unreachable),
    turnForecast: (turn) =>
      socket
        .timeout(forecastMs)
        .emitWithAck('turnForecast', { turn })
        .catch(() => unreachable),
    close: () => {
      window.removeEventListener('offline', cut);
      socket.disconnect();
    },
  };
};
