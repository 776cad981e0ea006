import { FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { DropZone, FileTrigger } from 'react-aria-components';
import { useLocation } from 'wouter';
import { bringIn } from '../../net/archives.ts';
import type { ApiError } from '../../net/api.ts';
import { keepEntrance } from '../../net/tokens.ts';
import { say } from '../../stores/live.ts';
import type { Retention } from '@convoy/protocol';
import { useApiErrorText } from '../../text/http-errors.ts';
import { archiveFault, useOpenArchiveText } from '../../text/open-archive.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { RetentionField } from '../keeping/retention-field.tsx';
import { usePassphrase } from '../open-room/use-passphrase.ts';
import { SiteLinks } from '../parts/site-links.tsx';
import styles from './archive.module.css';

const Problem = ({ error }: { readonly error: ApiError }) => {
  const text = useOpenArchiveText();
  const errorText = useApiErrorText();
  const own = archiveFault(error);
  const { field, detail = '' } = error;
  return (
    <div role="alert">
      <Notice tone="danger">
        <strong>{text.problem}</strong>
        <p>{own ?? errorText(error)}</p>
        {own === null || field === null ? null : <p className="mono">{text.where(field)}</p>}
        {own === null || detail === '' ? null : <p className="mono">{text.what(detail)}</p>}
      </Notice>
    </div>
  );
};

/** Opens a file and goes into the room made from it. */
const useOpening = () => {
  const text = useOpenArchiveText();
  const [, go] = useLocation();
  const [opening, setOpening] = useState<string | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  return {
    opening,
    error,
    open: async (file: File, wish: Parameters<typeof bringIn>[1]): Promise<void> => {
      setOpening(file.name);
      setError(null);
      say(text.opening(file.name));
      const answer = await bringIn(file, wish);
      setOpening(null);
      if (answer.ok) {
        keepEntrance(answer.value);
        go(`/room/${answer.value.code}`);
      } else setError(answer.error);
    },
  };
};

/** A saved game becomes a room that can be reviewed: by picking the file, or by dropping it. */
export default function OpenArchive() {
  const text = useOpenArchiveText();
  const { opening, error, open } = useOpening();
  const [retention, setRetention] = useState<Retention>('week');
  const passphrase = usePassphrase();
  const take = (file: File | null | undefined): void => {
    if (file === null || file === undefined || opening !== null) return;
    void open(file, { retention, passphrase: passphrase.typed });
  };
  return (
    <Page title={text.title} aside={<SiteLinks />}>
      <h1>{text.title}</h1>
      <p className={styles['lead']}>{text.lead}</p>
      <div className={styles['form']}>
        {passphrase.asked ? (
          <Field label={text.passphrase} help={text.passphraseHelp}>
            {(control) => (
              <input
                {...control}
                type="password"
                autoComplete="off"
                value={passphrase.typed}
                onChange={(event) => {
                  passphrase.setTyped(event.target.value);
                }}
              />
            )}
          </Field>
        ) : null}
        <DropZone
          className={styles['drop'] ?? ''}
          aria-label={text.drop}
          onDrop={({ items }) => {
            for (const item of items.slice(0, 1))
              if (item.kind === 'file') void item.getFile().then(take);
          }}
        >
          <FolderOpen size={28} aria-hidden />
          <p role="status">{opening === null ? text.drop : text.opening(opening)}</p>
          <p className={styles['quiet']}>{text.or}</p>
          <FileTrigger
            acceptedFileTypes={['.zip', '.json', 'application/zip', 'application/json']}
            onSelect={(files) => {
              take(files?.item(0));
            }}
          >
            <Button look="primary" isDisabled={opening !== null}>
              {error === null ? text.choose : text.another}
            </Button>
          </FileTrigger>
          <p className={styles['quiet']}>{text.kinds}</p>
        </DropZone>
        {error === null ? null : <Problem error={error} />}
        <div>
          <RetentionField value={retention} onChange={setRetention} />
          <p className={styles['quiet']}>{text.keep}</p>
        </div>
      </div>
    </Page>
  );
}
