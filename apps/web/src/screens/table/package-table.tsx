import { fromMicro } from '@convoy/engine';
import { useSection } from '../../stores/room.ts';
import { openDialog } from '../../stores/table.ts';
import { useSpeaker, writtenText } from '../../text/speaker.ts';
import { Button } from '../../ui/button.tsx';
import styles from './table-view.module.css';
import { useTableWords } from './use-words.ts';

/** Joint packages that this seat may read, as rows: the same as its cards. */
export const PackageTable = () => {
  const w = useTableWords();
  const { text, names } = useSpeaker();
  const packages = useSection('paper')?.packages ?? [];
  if (packages.length === 0) return null;
  const { joint, tables } = w;
  return (
    <table className={styles['table']}>
      <caption>{joint.packages}</caption>
      <thead>
        <tr>
          {[joint.title, tables.from, tables.to, joint.state, joint.in, joint.breadth].map(
            (head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ),
          )}
          <th scope="col">{tables.details}</th>
        </tr>
      </thead>
      <tbody>
        {packages.map(({ id, terms, sponsor, status, members, answers, totals }) => (
          <tr key={id}>
            <th scope="row">{writtenText(text, terms.title)}</th>
            <td>{names.actor(sponsor)}</td>
            <td>{names.actor(terms.target)}</td>
            <td>{text.words.packageStatus[status]}</td>
            <td>
              {members.length > 0
                ? joint.members(members.length)
                : joint.answered(Object.keys(answers).length, terms.asked.length)}
            </td>
            <td className="mono">
              {w.economy.percent(String(Math.round(fromMicro(totals.breadth) * 100)))}
            </td>
            <td>
              <Button
                size="small"
                aria-label={`${tables.details}: ${writtenText(text, terms.title)}`}
                onPress={() => {
                  openDialog({ kind: 'package', package: id });
                }}
              >
                {tables.details}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
