import { Link } from 'wouter';
import { useLibraryText } from '../../text/library.ts';
import { Chip } from '../../ui/chip.tsx';
import type { ScenarioGroup } from '../parts/levels.ts';
import { factsOf, placeOf } from './facts.ts';
import { Thumbnail } from './thumbnail.tsx';
import styles from './library.module.css';

/** One scenario on the shelf: its picture, its line, how long and for whom, what is in it. */
export const ScenarioItem = ({ group }: { readonly group: ScenarioGroup }) => {
  const text = useLibraryText();
  const { id, lowest } = group;
  const title = lowest.texts['title'] ?? id;
  const place = placeOf(lowest, text).join(' · ');
  return (
    <li className={styles['item']}>
      <div className={styles['picture']}>
        <Thumbnail card={lowest} />
      </div>
      <div className={styles['said']}>
        <h2>
          <Link href={`/scenarios/${id}`}>{title}</Link>
        </h2>
        {place === '' ? null : <p className={styles['place']}>{place}</p>}
        <p>{lowest.texts['tagline'] ?? ''}</p>
        <ul className={styles['facts']}>
          {factsOf(group, text).map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
        <ul className={styles['themes']}>
          {(lowest.about?.themes ?? []).map((theme) => (
            <li key={theme}>
              <Chip>{text.themes[theme]}</Chip>
            </li>
          ))}
        </ul>
        <p className={styles['ways']}>
          <Link href={`/scenarios/${id}`} aria-label={text.look(title)}>
            {text.lookInside}
          </Link>
          <Link href={`/new?scenario=${id}`} aria-label={text.run(title)}>
            {text.runIt}
          </Link>
        </p>
      </div>
      <p className={styles['note']}>
        <strong>{text.content}.</strong> {lowest.texts['content.note'] ?? ''}
      </p>
    </li>
  );
};
