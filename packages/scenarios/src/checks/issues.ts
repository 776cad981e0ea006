import type { Draft } from '../draft.ts';
import { finding } from '../fault.ts';
import type { Finding } from '../fault.ts';
import { doubled, doubledIds, knownActor, knownIssue } from './references.ts';

const disputeFaults = (draft: Draft): readonly Finding[] => {
  const dispute = draft.dispute;
  if (dispute === null) return [];
  return [
    ...knownActor(draft, dispute.coercer, ['dispute', 'coercer']),
    ...knownActor(draft, dispute.target, ['dispute', 'target']),
    ...knownIssue(draft, dispute.issue, ['dispute', 'issue']),
    ...(dispute.coercer === dispute.target
      ? [finding(['dispute'], 'self-reference', { actor: dispute.coercer })]
      : []),
  ];
};

/** Owners and views name actors of this crisis, each view once; so does the dispute. */
export const issueFaults = (draft: Draft): readonly Finding[] => [
  ...doubledIds(draft.issues, 'issues'),
  ...draft.issues.rows.flatMap(({ index, value }) => {
    const place = ['issues', index] as const;
    return [
      ...knownActor(draft, value.owner, [...place, 'owner']),
      ...value.views.flatMap((view, at) =>
        knownActor(draft, view.actor, [...place, 'views', at, 'actor']),
      ),
      ...doubled(
        value.views.map((view) => view.actor),
        (at) => [...place, 'views', at, 'actor'],
      ),
    ];
  }),
  ...disputeFaults(draft),
];
