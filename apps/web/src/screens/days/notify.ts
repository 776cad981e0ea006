import { readStored, writeStored } from '../../net/storage.ts';

const key = 'convoy.notify';

export type Permission = 'unable' | 'denied' | 'off' | 'on';

/** What this browser may do and was asked to do; never asks by itself. */
export const permissionNow = (): Permission => {
  if (!('Notification' in window)) return 'unable';
  if (Notification.permission === 'denied') return 'denied';
  return Notification.permission === 'granted' && readStored(key) === true ? 'on' : 'off';
};

/** Only on a person's press: browsers show their own question then. */
export const askPermission = async (): Promise<Permission> => {
  if (!('Notification' in window)) return 'unable';
  const answer = await Notification.requestPermission();
  writeStored(key, answer === 'granted');
  return permissionNow();
};
export const stopNotifying = (): Permission => {
  writeStored(key, false);
  return permissionNow();
};

/** Shows it outside the page while nobody looks at the page; a newer one of the room replaces it. */
export const notify = (title: string, body: string, room: string): void => {
  if (permissionNow() !== 'on' || !document.hidden) return;
  try {
    const shown = new Notification(title, { body, tag: `convoy-${room}` });
    shown.addEventListener('click', () => {
      window.focus();
      shown.close();
    });
  } catch {
    // Some phones have the permission and no way to use it from a page; title and page still tell.
  }
};
