type Keeper = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> & {
  readonly names: () => readonly string[];
};
const device: Keeper = {
  getItem: (key) => localStorage.getItem(key),
  setItem: (key, text) => {
    localStorage.setItem(key, text);
  },
  removeItem: (key) => {
    localStorage.removeItem(key);
  },
  names: () => Object.keys(localStorage),
};
let keeper = device;

/** From here on nothing is kept on the device and nothing read from it: all of it goes with the page. */
export const keepInMemory = (): void => {
  const held = new Map<string, string>();
  keeper = {
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, text) => {
      held.set(key, text);
    },
    removeItem: (key) => {
      held.delete(key);
    },
    names: () => [...held.keys()],
  };
};
export const keepOnDeviceAgain = (): void => {
  keeper = device;
};

/** The device's own storage. Every call survives a full, blocked or absent one. */
export const readStored = (key: string): unknown => {
  try {
    const text = keeper.getItem(key);
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
};
export const writeStored = (key: string, value: unknown): boolean => {
  try {
    keeper.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
};
export const dropStored = (key: string): void => {
  try {
    keeper.removeItem(key);
  } catch {
    // Nothing was kept, so nothing is left behind.
  }
};
export const storedKeys = (prefix: string): readonly string[] => {
  try {
    return keeper.names().filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
};
