import type { ConceptId } from '@convoy/protocol';
import { notions } from '../../../text/review-concepts.ts';

/** Every notion that the server looks for: what has words here is all that there is. */
const isConcept = (id: string): id is ConceptId => id in notions;
export const conceptIds: readonly ConceptId[] = Object.keys(notions).filter(isConcept);
