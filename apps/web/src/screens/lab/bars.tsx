import styles from './lab.module.css';

export interface Bar {
  readonly id: string;
  readonly name: string;
  /** In the scale's own unit; `low` and `high` are drawn as a whisker across the bar's end. */
  readonly at: number;
  readonly low: number;
  readonly high: number;
  readonly shown: string;
}

const clamped = (value: number): number => Math.max(0, Math.min(100, value));

/** Bars from zero, to the left where they are negative, each with its interval and its value beside it. */
export const Bars = ({
  label,
  bars,
  from,
  to,
}: {
  readonly label: string;
  readonly bars: readonly Bar[];
  readonly from: number;
  readonly to: number;
}) => {
  const place = (value: number): number => clamped((100 * (value - from)) / (to - from));
  const zero = place(0);
  return (
    <div className={styles['bars']} role="img" aria-label={label}>
      {bars.map(({ id, name, at, low, high, shown }) => {
        const [start, end] = [Math.min(zero, place(at)), Math.max(zero, place(at))];
        return (
          <div key={id} className={styles['bar']}>
            <span className={styles['barName']}>{name}</span>
            <span className={styles['track']}>
              <span
                className={styles['fill']}
                style={{ insetInlineStart: `${start}%`, inlineSize: `${end - start}%` }}
              />
              <span
                className={styles['whisker']}
                style={{
                  insetInlineStart: `${place(low)}%`,
                  inlineSize: `${Math.max(0.5, place(high) - place(low))}%`,
                }}
              />
            </span>
            <span className="mono">{shown}</span>
          </div>
        );
      })}
    </div>
  );
};

interface Figures {
  readonly head: readonly string[];
  readonly rows: readonly (readonly [string, ...string[]])[];
}

/** Figures in rows that are named by their first cell. */
export const PlainTable = ({ head, rows }: Figures) => (
  <table className={styles['table']}>
    <thead>
      <tr>
        {head.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(([name, ...cells]) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          {cells.map((cell, at) => (
            <td key={head[at + 1]} className="mono">
              {cell}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

/** The same as a chart shows, for whoever wants figures. */
export const DataTable = ({ caption, ...figures }: Figures & { readonly caption: string }) => (
  <details className={styles['details']}>
    <summary>{caption}</summary>
    <PlainTable {...figures} />
  </details>
);
