import type { TableView } from '@convoy/protocol';
import { createContext } from 'react';

/** The view that everything below reads instead of the present one, where a past turn is shown. */
export const PastView = createContext<TableView | null>(null);
