import type {
  CommandAnswer,
  CommandMessage,
  Draft,
  Entrance,
  SectionsMessage,
  TableView,
} from '@convoy/protocol';
import { protocolVersion } from '@convoy/protocol';
import { io } from 'socket.io-client';
import type { Socket } from 'socket.io-client';

export interface Reply {
  readonly status: number;
  readonly text: string;
  readonly json: unknown;
}

/** One plain request; what came back as text and, where it is JSON, parsed. */
export const request = async (
  url: string,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Reply> => {
  const init =
    body === undefined
      ? { headers }
      : {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: typeof body === 'string' ? body : JSON.stringify(body),
        };
  const response = await fetch(`${url}${path}`, init);
  const text = await response.text();
  const parse: (text: string) => unknown = JSON.parse;
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return { status: response.status, text, json: isJson ? parse(text) : null };
};

const asEntrance: (text: string) => Entrance = JSON.parse;
/** A way into a room; throws where the server refused. */
export const enter = async (
  url: string,
  path: string,
  body: unknown,
  headers = {},
): Promise<Entrance> => {
  const reply = await request(url, path, body, headers);
  if (reply.status !== 201) throw new Error(`${String(reply.status)} ${reply.text}`);
  return asEntrance(reply.text);
};

type View = { -readonly [Name in keyof TableView]?: TableView[Name] };

let commands = 0;
/** A browser's line to the server: what it has received, and ways to ask and to wait. */
export class Client {
  readonly socket: Socket;
  readonly view: View = {};
  /** Everything received, byte for byte as text. */
  readonly heard: string[] = [];
  readonly hashes: Record<string, string> = {};
  draft: Draft | null = null;
  revoked: string | null = null;
  readonly #waiting = new Set<() => void>();

  constructor(url: string) {
    this.socket = io(url, { transports: ['websocket'], forceNew: true, reconnection: false });
    this.socket.onAny((event: string, ...parts: readonly unknown[]) => {
      this.heard.push(JSON.stringify([event, ...parts]));
    });
    this.socket.on('sections', (message: SectionsMessage) => {
      this.#take(message);
    });
    this.socket.on('draft', (draft: Draft | null) => {
      this.draft = draft;
      this.#look();
    });
    this.socket.on('revoked', (why: string) => {
      this.revoked = why;
      this.#look();
    });
  }

  #take({ sections }: SectionsMessage): void {
    for (const [name, part] of Object.entries(sections)) {
      this.hashes[name] = part.hash;
      Object.assign(this.view, { [name]: part.data });
    }
    this.#look();
  }
  #look(): void {
    for (const look of this.#waiting) look();
  }

  /** Any message, also ones that the types forbid; its answer is on record too. */
  async raw(event: string, ...parts: readonly unknown[]): Promise<unknown> {
    const answer: unknown = await new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new Error(`no answer to ${event}`));
      }, 10_000);
      this.socket.emit(event, ...parts, (value: unknown) => {
        clearTimeout(timer);
        resolve(value);
      });
    });
    this.heard.push(JSON.stringify(['answer', event, answer]));
    return answer;
  }

  hello(token: string, more: object = {}): Promise<unknown> {
    return this.raw('hello', { version: protocolVersion, token, have: this.hashes, ...more });
  }

  async command(command: unknown, id?: string): Promise<CommandAnswer> {
    commands += 1;
    const message = { id: id ?? `command-${String(commands)}`, command };
    const read: (text: string) => CommandAnswer = JSON.parse;
    return read(JSON.stringify(await this.raw('command', message)));
  }

  /** A command that must be accepted; throws with the answer where it was not. */
  async does(command: CommandMessage['command']): Promise<void> {
    const answer = await this.command(command);
    if (!answer.ok) throw new Error(`${command.type}: ${JSON.stringify(answer)}`);
  }

  /** Waits until what was received satisfies the test. */
  until(test: (view: View, client: Client) => boolean, what = 'a view'): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        if (!test(this.view, this)) return;
        clearTimeout(timer);
        this.#waiting.delete(look);
        resolve();
      };
      const timer = setTimeout(() => {
        this.#waiting.delete(look);
        reject(new Error(`never saw ${what}`));
      }, 10_000);
      this.#waiting.add(look);
      look();
    });
  }

  close(): void {
    this.socket.disconnect();
  }
}

/** Connects and says hello; resolves once the first view is there. */
export const connect = async (url: string, token: string, more = {}): Promise<Client> => {
  const client = new Client(url);
  const answer = await client.hello(token, more);
  await client.until((view) => view.room !== undefined, `the room after ${JSON.stringify(answer)}`);
  return client;
};
