import { tableWords } from '../../text/table.ts';
import type { TableWords } from '../../text/table.ts';
import { useWords } from '../../text/words.ts';

export const useTableWords = (): TableWords => useWords(tableWords);
