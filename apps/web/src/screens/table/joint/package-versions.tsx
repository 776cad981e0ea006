import type { PackageTerms, SeenPackage } from '@convoy/engine';
import { History } from 'lucide-react';
import { useSection } from '../../../stores/room.ts';
import type { CourseWords } from '../../../text/package-course.ts';
import { useCourseWords } from '../../../text/package-course.ts';
import { useSpeaker } from '../../../text/speaker.ts';
import { Button } from '../../../ui/button.tsx';
import styles from './joint.module.css';
import type { WireAct } from './use-paper-act.ts';

type Part = keyof CourseWords['versions']['parts'];
const read: Readonly<Record<Part, (terms: PackageTerms) => unknown>> = {
  position: ({ target, issue, position }) => [target, issue, position],
  measures: ({ measures }) =>
    measures
      .map(({ sector, tier, reserve }) => `${sector} ${tier} ${String(reserve)}`)
      .toSorted((a, b) => (a < b ? -1 : 1)),
  asked: ({ asked }) => asked.toSorted(),
  times: ({ review, sunset }) => [review, sunset],
  payments: ({ compensation }) => compensation,
  looking: ({ verification, certifier, remedy }) => [verification, certifier, remedy],
  triggers: ({ triggers }) => triggers,
  message: ({ message }) => message,
  humanitarian: ({ humanitarian }) => humanitarian,
};
const parts: readonly Part[] = [
  ...(['position', 'measures', 'asked', 'times', 'payments', 'looking'] as const),
  ...(['triggers', 'message', 'humanitarian'] as const),
];

/** In which parts two sets of terms differ. */
export const differing = (one: PackageTerms, other: PackageTerms): readonly Part[] =>
  parts.filter((part) => JSON.stringify(read[part](one)) !== JSON.stringify(read[part](other)));

/** Older versions with what set them apart; its sponsor may bring one back while nothing binds. */
export const PackageVersions = ({
  pack,
  act,
}: {
  readonly pack: SeenPackage;
  readonly act: (made: WireAct) => void;
}) => {
  const { versions } = useCourseWords();
  const { text, me } = useSpeaker();
  const pen = useSection('me')?.pen ?? false;
  if (pack.past.length === 0) return null;
  const restores = pack.sponsor === me && pen && (pack.status === 'open' || pack.status === 'sent');
  return (
    <section aria-label={versions.title}>
      <h3 className={styles['subtitle']}>{versions.title}</h3>
      {restores ? <p className={styles['note']}>{versions.restoreHelp}</p> : null}
      <ul className={styles['changes']}>
        {pack.past.map(({ version, terms, answers }) => {
          const apart = differing(terms, pack.terms).map((part) => versions.parts[part]);
          return (
            <li key={version} className={styles['change']}>
              <span>
                <strong>{versions.version(version)}</strong>{' '}
                {apart.length === 0 ? versions.same : versions.differs(text.speech.and(apart))} ·{' '}
                {versions.answers(Object.keys(answers).length)}
              </span>
              {restores ? (
                <Button
                  size="small"
                  onPress={() => {
                    act({ type: 'package.restore', package: pack.id, version });
                  }}
                >
                  <History size={16} aria-hidden />
                  {versions.restore}
                  <span className="visually-hidden">: {versions.version(version)}</span>
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
};
