import type { SeenLine, SeenMessage, SeenRelay } from '@convoy/protocol';
import type { BackChannel } from '../talk-channels.ts';

/** One message as a list shows it, whatever it came through. */
export interface Item {
  readonly key: string;
  readonly message: SeenMessage;
  /** What the server calls the channel or line. */
  readonly channel: string;
  readonly mine: boolean;
  readonly relay: { readonly line: SeenLine; readonly message: SeenRelay } | null;
}

export const itemsOf = (
  channel: string,
  messages: readonly SeenMessage[],
  me: string | null,
): readonly Item[] =>
  messages.map((message) => ({
    key: String(message.n),
    message,
    channel,
    mine: message.from === me,
    relay: null,
  }));

/** Both directions in one talk, by the time at which this seat gave or got them. */
export const carriedItems = (channel: BackChannel, me: string | null): readonly Item[] =>
  channel.lines
    .flatMap((line) =>
      line.messages.map((message) => ({
        key: `${line.id} ${message.n}`,
        message,
        channel: line.id,
        mine: line.from === me,
        relay: { line, message },
      })),
    )
    .toSorted((a, b) => a.message.at - b.message.at);
