import { useTableWords } from '../screens/table/use-words.ts';
import { spelled } from './text.ts';

/** The heading of a brief’s part by its slug; a pack may bring one of its own, which is spelled. */
export const useBriefHeading = (): ((part: string) => string) => {
  const parts: Readonly<Record<string, string>> = useTableWords().brief.parts;
  return (part) => parts[part] ?? spelled(part);
};
