import type { ArchiveContents, BroughtIn, Retention } from '@convoy/protocol';
import { failureIn, offline } from './api.ts';
import type { ApiError, ApiResult } from './api.ts';

export interface Wanted {
  readonly form: 'zip' | 'json' | 'csv';
  readonly table?: string;
  readonly names?: boolean;
}

const withToken = (token: string): RequestInit => ({
  headers: { Authorization: `Bearer ${token}` },
});

const failure = async (response: Response): Promise<ApiError> => {
  try {
    return failureIn(response.status, await response.json());
  } catch {
    return { code: 'unknown', field: null, reason: String(response.status) };
  }
};

/** What there is to take home now. */
export const contents = async (token: string): Promise<ApiResult<ArchiveContents>> => {
  try {
    const response = await fetch('/api/archive?form=contents', withToken(token));
    if (!response.ok) return { ok: false, error: await failure(response) };
    return { ok: true, value: await response.json() };
  } catch {
    return { ok: false, error: offline };
  }
};

/** The name that the server gave a file. */
const nameIn = (response: Response): string =>
  /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ??
  'convoy-archive';

/** Offers a file to the browser’s own download. */
const save = (name: string, file: Blob): void => {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};

/** Has a file made and saves it; answers what went wrong, or null. */
export const take = async (token: string, wanted: Wanted): Promise<ApiError | null> => {
  const query = new URLSearchParams({
    form: wanted.form,
    ...(wanted.table === undefined ? {} : { table: wanted.table }),
    ...(wanted.names === true ? { names: '1' } : {}),
  });
  try {
    const response = await fetch(`/api/archive?${query.toString()}`, withToken(token));
    if (!response.ok) return await failure(response);
    save(nameIn(response), await response.blob());
    return null;
  } catch {
    return offline;
  }
};

/** Opens a saved game in a room of its own. */
export const bringIn = async (
  file: Blob,
  { retention, passphrase }: { readonly retention: Retention; readonly passphrase: string },
): Promise<ApiResult<BroughtIn>> => {
  try {
    const response = await fetch(`/api/archives?${new URLSearchParams({ retention }).toString()}`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/octet-stream',
        ...(passphrase === '' ? {} : { 'X-Facilitator': encodeURIComponent(passphrase) }),
      },
      body: file,
    });
    if (!response.ok) return { ok: false, error: await failure(response) };
    return { ok: true, value: await response.json() };
  } catch {
    return { ok: false, error: offline };
  }
};
