import { useCallback, useEffect, useState } from 'react';
import { api } from '../../net/api.ts';
import { useClassText } from '../../text/class.ts';
import { namesOf } from '../../text/names.ts';
import { Loading } from '../../ui/loading.tsx';
import { useTitle } from '../../ui/page.tsx';
import { setTheme, useUi } from '../../stores/ui.ts';
import styles from '../class/class.module.css';
import { Outcomes, Parted, PathTable } from '../class/compared.tsx';
import { LadderChart } from '../class/ladder-chart.tsx';
import { turnsOf } from '../class/paths.ts';
import { usePolled } from '../class/use-polled.ts';

const every = 3000;

/** White paper and type by the height of the picture, as every wall screen. */
const usePaper = (): void => {
  useEffect(() => {
    document.documentElement.dataset['theme'] = 'projector';
    return () => {
      delete document.documentElement.dataset['theme'];
      setTheme(useUi.getState().theme);
    };
  }, []);
};

/** The rooms of a class compared, for everybody to see: nothing to press, nothing secret. */
export default function ClassWall() {
  const text = useClassText();
  const [token] = useState(() => location.hash.slice(1));
  const fetch = useCallback(() => api.comparison(token), [token]);
  const { value, lost, shut } = usePolled(fetch, every);
  useTitle(text.wallTitle);
  usePaper();
  if (shut) return <Loading text={text.none.title} />;
  if (value === null) return <Loading text={lost ? text.lost : text.loading} />;
  const names = namesOf(value);
  const begun = value.rooms.some(({ path }) => path.length > 0);
  return (
    <main className={styles['wall']}>
      <h1>{text.heading(names.scenario, value.rooms.length)}</h1>
      <div className={styles['wallReading']}>
        <Parted comparison={value} names={names} />
      </div>
      {begun ? (
        <LadderChart
          {...{ rooms: value.rooms, parted: value.parted, names }}
          label={text.chart(turnsOf(value.rooms).at(-1) ?? 0)}
          wall
        />
      ) : null}
      {begun ? <PathTable comparison={value} names={names} /> : null}
      <Outcomes comparison={value} names={names} />
      {lost ? <p role="status">{text.lost}</p> : null}
    </main>
  );
}
