import type { EntryId } from '@convoy/engine';
import { useReportText } from '../../text/report.ts';
import { pointText, writtenText } from '../../text/speaker.ts';
import { useText } from '../../text/text.ts';
import { hundredths } from '../review/judge.ts';
import { useWritten } from './context.tsx';
import styles from './report.module.css';

interface Row {
  readonly id: string;
  readonly head: string;
  readonly what: string;
  readonly course: readonly string[];
  readonly end: string;
}

const Rows = ({
  rows,
  columns,
}: {
  readonly rows: readonly Row[];
  readonly columns: readonly string[];
}) => (
  <table>
    <thead>
      <tr>
        {columns.map((label) => (
          <th key={label} scope="col">
            {label}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ id, head, what, course, end }) => (
        <tr key={id}>
          <th scope="row">
            {head}
            <p className={styles['quiet']}>{what}</p>
          </th>
          <td>
            <ol className={styles['course']}>
              {course.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </td>
          <td>{end}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** Whether these readers know of a step: its line is among theirs. */
const useKnown = (): ((step: { readonly entry: EntryId | null }) => boolean) => {
  const { byId } = useWritten();
  return ({ entry }) => entry !== null && byId.has(entry);
};

const useDemands = (): readonly Row[] => {
  const text = useReportText();
  const known = useKnown();
  const { series, speaker } = useWritten();
  const { actor } = speaker.names;
  return series.demands.flatMap(({ demand, met, steps }) => {
    if (!steps.some(known)) return [];
    const last = steps.at(-1);
    const shown = steps.filter((step) => known(step) || step.step === 'open-at-end');
    return [
      {
        id: demand.id,
        head: text.demandTo(actor(demand.from), actor(demand.to)),
        what: pointText(speaker, demand.issue, demand.position),
        course: [
          ...new Set(shown.map(({ turn, step }) => text.step(turn, text.demandSteps[step]))),
        ],
        end: `${last === undefined ? '' : `${text.demandSteps[last.step]}; `}${text.metTo(hundredths(met))}`,
      },
    ];
  });
};

const usePackages = (): readonly Row[] => {
  const text = useReportText();
  const { words } = useText();
  const known = useKnown();
  const { series, speaker, report } = useWritten();
  const { actor } = speaker.names;
  const read = new Set<string>(report.paper.packages.map(({ id }) => id));
  return series.packages.flatMap(({ package: one, steps }) => {
    const shown = steps.filter(known);
    if (shown.length === 0 || !read.has(one.id)) return [];
    const members = one.members.map(actor).join(', ');
    return [
      {
        id: one.id,
        head: text.against(actor(one.sponsor), actor(one.target)),
        what: writtenText(speaker.text, one.title),
        course: [
          ...new Set(
            shown.map(({ turn, step, seat }) =>
              text.step(
                turn,
                seat === null
                  ? text.packageSteps[step]
                  : text.stepBy(text.packageSteps[step], actor(seat)),
              ),
            ),
          ),
        ],
        end: `${words.packageStatus[one.status]}. ${members === '' ? '' : text.members(members)}`,
      },
    ];
  });
};

/** What was demanded and what was built together, each from its first day to its last. */
export const PapersPart = () => {
  const text = useReportText();
  const demands = useDemands();
  const packages = usePackages();
  return (
    <section className={styles['part']}>
      <h2>{text.parts.papers}</h2>
      <h3>{text.demands}</h3>
      {demands.length === 0 ? (
        <p>{text.noDemands}</p>
      ) : (
        <Rows rows={demands} columns={Object.values(text.demandColumns)} />
      )}
      <h3>{text.packages}</h3>
      {packages.length === 0 ? (
        <p>{text.noPackages}</p>
      ) : (
        <Rows rows={packages} columns={Object.values(text.packageColumns)} />
      )}
    </section>
  );
};
