import { Download, FileJson } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { ArchiveContents } from '@convoy/protocol';
import type { ApiError } from '../../../net/api.ts';
import { contents } from '../../../net/archives.ts';
import { useSection } from '../../../stores/room.ts';
import { useApiErrorText } from '../../../text/http-errors.ts';
import { useTakeHomeText } from '../../../text/review-take-home.ts';
import { Button } from '../../../ui/button.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Checkbox } from '../../../ui/toggle.tsx';
import { EraseNow } from '../../keeping/erase-now.tsx';
import { Panel } from '../../parts/panel.tsx';
import { ReportLink } from '../review-bar.tsx';
import { Tables } from './tables.tsx';
import styles from './take-home.module.css';
import { useTake } from './use-take.ts';

const Inside = ({ whole, record }: ArchiveContents) => {
  const text = useTakeHomeText();
  const what = record
    ? whole
      ? text.whole
      : text.partial
    : whole
      ? text.runningWhole
      : text.running;
  return (
    <Panel title={text.inside}>
      <ul className={styles['inside']}>
        <li>{what}</li>
        <li>{text.people}</li>
        <li>{text.text}</li>
      </ul>
    </Panel>
  );
};

interface FilesProps {
  readonly can: ArchiveContents;
  readonly busy: boolean;
  readonly names: boolean;
  readonly onNames: (on: boolean) => void;
  readonly onSave: (form: 'zip' | 'json') => void;
}
const Files = ({ can, busy, names, onNames, onSave }: FilesProps) => {
  const text = useTakeHomeText();
  return (
    <Panel title={text.title}>
      <p className={styles['lead']}>{text.lead}</p>
      <div className={styles['files']}>
        <div>
          <Button
            look="primary"
            isDisabled={busy}
            onPress={() => {
              onSave('zip');
            }}
          >
            <Download size={18} aria-hidden />
            {text.zip}
          </Button>
          <p className={styles['quiet']}>{text.zipHelp}</p>
        </div>
        <div>
          <Button
            isDisabled={busy}
            onPress={() => {
              onSave('json');
            }}
          >
            <FileJson size={18} aria-hidden />
            {text.json}
          </Button>
          <p className={styles['quiet']}>{text.jsonHelp}</p>
        </div>
        <div>
          <ReportLink />
          <p className={styles['quiet']}>{text.reportHelp}</p>
        </div>
      </div>
      {can.names ? (
        <div className={styles['names']}>
          <Checkbox checked={names} onChange={onNames}>
            {text.names}
          </Checkbox>
          <p className={styles['quiet']}>{text.namesHelp}</p>
        </div>
      ) : null}
    </Panel>
  );
};

const After = () => {
  const text = useTakeHomeText();
  const runs = useSection('me')?.mayRun === true;
  if (!runs) return null;
  return (
    <Panel title={text.after}>
      <p className={styles['lead']}>{text.afterHelp}</p>
      <EraseNow />
    </Panel>
  );
};

/** What can be taken home: the archive, its tables, and the end of the room beside it. */
export default function TakeHome() {
  const text = useTakeHomeText();
  const errorText = useApiErrorText();
  const { token, save, busy, problem } = useTake();
  const [can, setCan] = useState<ArchiveContents | null>(null);
  const [failed, setFailed] = useState<ApiError | null>(null);
  const [tries, setTries] = useState(0);
  const [names, setNames] = useState(false);
  useEffect(() => {
    let wanted = token !== null;
    if (token !== null)
      void contents(token).then((answer) => {
        if (!wanted) return;
        setCan(answer.ok ? answer.value : null);
        setFailed(answer.ok ? null : answer.error);
      });
    return () => {
      wanted = false;
    };
  }, [token, tries]);
  if (failed !== null)
    return (
      <div className={styles['wait']}>
        <Notice tone="danger">{errorText(failed)}</Notice>
        <Button
          onPress={() => {
            setTries(tries + 1);
          }}
        >
          {text.again}
        </Button>
      </div>
    );
  if (can === null) return <Loading text={text.loading} />;
  return (
    <div className={styles['page']}>
      <div className={styles['column']}>
        <Files
          can={can}
          busy={busy}
          names={names}
          onNames={setNames}
          onSave={(form) => void save({ form, names })}
        />
        {problem === null ? null : <Notice tone="danger">{problem}</Notice>}
        <Inside {...can} />
        <After />
      </div>
      <Tables
        tables={can.tables}
        busy={busy}
        onSave={(table) => void save({ form: 'csv', table, names })}
      />
    </div>
  );
}
