import { useWords } from './words.ts';

/** Words of parts that every screen shares. */
const words = {
  en: {
    loading: 'Loading…',
    coming: 'Coming to the table…',
    theme: {
      system: 'Theme: as the system. Switch to light',
      light: 'Theme: light. Switch to dark',
      dark: 'Theme: dark. Switch to the system’s',
    },
  },
};
export const useUiText = () => useWords(words);
