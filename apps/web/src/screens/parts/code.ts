import { codeAlphabet, normaliseCode } from '@convoy/protocol';

export const codeLength = 6;
const allowed = new Set(codeAlphabet);

/**
 * What a person typed or pasted, as a room code: a whole address, spaces, dashes and lower case are
 * forgiven. `strange` names the first character that no code has, such as O or 1.
 */
export const readCode = (
  typed: string,
): { readonly code: string; readonly strange: string | null } => {
  const address = /\/(?:join|join-control|room|screen)\/([^/?#\s]+)/.exec(typed);
  const characters = Array.from(normaliseCode(address?.[1] ?? typed));
  return {
    code: characters
      .filter((character) => allowed.has(character))
      .slice(0, codeLength)
      .join(''),
    strange: characters.find((character) => !allowed.has(character)) ?? null,
  };
};

/** `K7MQ42` → `K7 MQ 42`, as it is read aloud. */
export const spacedCode = (code: string): string => code.match(/.{1,2}/g)?.join(' ') ?? code;

/** Where a room is joined, on a host that others can open. */
export const joinAddress = (origin: string, code: string): string => `${origin}/join/${code}`;
/** The wall screen, on the host that this page came from. */
export const screenAddress = (code: string): string => `${location.origin}/screen/${code}`;
/** The code stands after `#`, so that it reaches neither a server’s log nor another page. */
export const resumeAddress = (origin: string, resume: string): string =>
  `${origin}/resume#${resume}`;

/** As with a resume code, what lets somebody in stands after `#`. */
export const invitationAddress = (origin: string, code: string, invitation: string): string =>
  `${origin}/join-control/${code}#${invitation}`;

/** The code of a seat stands after `#`, as a resume code does. */
export const takeOverAddress = (origin: string, code: string): string =>
  `${origin}/take-over#${code}`;

/** Whether other devices could not open an address of this page. */
export const onlyThisDevice = (host = location.hostname): boolean =>
  host === 'localhost' || host === '[::1]' || host.startsWith('127.');
