import type { LabJob, ScenarioCard } from '@convoy/protocol';
import { useState } from 'react';
import { useHomeText } from '../../text/home.ts';
import { useApiErrorText } from '../../text/http-errors.ts';
import { useLabText } from '../../text/lab.ts';
import { namesOf } from '../../text/names.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { SiteLinks } from '../parts/site-links.tsx';
import { useCards } from '../parts/use-cards.ts';
import { Changes } from './changes.tsx';
import { LabForm } from './form.tsx';
import styles from './lab.module.css';
import { Ends, Happenings, Outcomes, Scores } from './outcomes.tsx';
import { Series } from './series.tsx';
import { isOpen, useJob } from './use-job.ts';

const Progress = ({ job, onCancel }: { readonly job: LabJob; readonly onCancel: () => void }) => {
  const text = useLabText();
  return (
    <div className={styles['progress']}>
      <p role="status">{text.states[job.state]}</p>
      {isOpen(job) ? (
        <>
          <progress max={job.of} value={job.played} aria-label={text.games} />
          <span className="mono">{text.progress(job.played, job.of)}</span>
          <Button size="small" onPress={onCancel}>
            {text.cancel}
          </Button>
        </>
      ) : null}
    </div>
  );
};

const Files = ({ id }: { readonly id: string }) => {
  const text = useLabText();
  return (
    <nav className={styles['files']} aria-label={text.files}>
      <span>{text.files}:</span>
      {Object.entries(text.fileNames).map(([file, name]) => (
        <a key={file} href={`/api/lab/${id}/${file}`} download>
          {name}
        </a>
      ))}
    </nav>
  );
};

const Results = ({ job, card }: { readonly job: LabJob; readonly card: ScenarioCard }) => {
  const text = useLabText();
  const { report } = job;
  if (report === null) return null;
  const names = namesOf({ texts: card.texts, bands: [] });
  return (
    <section aria-labelledby="lab-results" className={styles['results']}>
      <h2 id="lab-results">{text.results(report.games)}</h2>
      <Files id={job.id} />
      <div className={styles['grid']}>
        <Outcomes report={report} />
        <Happenings report={report} />
        <Scores report={report} names={names} />
        <Series report={report} names={names} />
        <Ends report={report} />
      </div>
      <Changes report={report} names={names} />
    </section>
  );
};

const Bench = ({ cards }: { readonly cards: readonly ScenarioCard[] }) => {
  const text = useLabText();
  const errorText = useApiErrorText();
  const { job, error, start, cancel } = useJob();
  const [played, setPlayed] = useState<ScenarioCard | null>(null);
  const told: Readonly<Record<string, string>> = text.failed;
  return (
    <>
      <LabForm
        cards={cards}
        busy={isOpen(job)}
        barred={error?.reason === 'passphrase'}
        onStart={(wish, card) => {
          setPlayed(card);
          void start(wish);
        }}
      />
      {error === null ? null : (
        <Notice tone="danger">
          {error.field === 'id' ? text.gone : (told[error.reason] ?? errorText(error))}
        </Notice>
      )}
      {job === null ? null : <Progress job={job} onCancel={() => void cancel()} />}
      {job === null || played === null ? null : <Results job={job} card={played} />}
    </>
  );
};

export default function Lab() {
  const text = useLabText();
  const home = useHomeText();
  const [cards, again] = useCards();
  return (
    <Page title={text.title} aside={<SiteLinks />}>
      <h1>{text.title}</h1>
      <p className={styles['lead']}>{text.lead}</p>
      {cards.state === 'here' ? (
        <Bench cards={cards.cards} />
      ) : cards.state === 'failed' ? (
        <div role="status">
          <p>{home.failed}</p>
          <Button onPress={again}>{home.again}</Button>
        </div>
      ) : (
        <p role="status">{home.loading}</p>
      )}
    </Page>
  );
}
