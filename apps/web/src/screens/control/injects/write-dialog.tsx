import { injectFaults, injectLimits } from '@convoy/protocol';
import type { CommandMessage, InjectDraft, SeenInject } from '@convoy/protocol';
import { useState } from 'react';
import { useSection } from '../../../stores/room.ts';
import { useInjectText } from '../../../text/injects.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextField } from '../../../ui/field.tsx';
import { useSend } from '../../parts/use-send.ts';
import styles from './dialogs.module.css';
import { EffectFields } from './effect-fields.tsx';
import { draftOf, formOf } from './form-state.ts';
import type { EventForm } from './form-state.ts';
import type { Lookups } from './lookups.ts';
import { ReaderFields } from './reader-fields.tsx';
import { Twice } from '../../../ui/twice.tsx';
import type { Sayings } from './use-sayings.ts';
import { sendable } from './sendable.ts';
import { WhenFields } from './when-fields.tsx';

type Then = Extract<CommandMessage['command'], { readonly type: 'inject.write' }>['then'];

interface WriteDialogProps {
  /** One of control's own to be changed; null for a new one. */
  readonly event: SeenInject | null;
  readonly lookups: Lookups;
  readonly say: Sayings;
  readonly canFire: boolean;
  readonly onClose: () => void;
}

/** What is wrong, in words and by field, once somebody has tried to save it. */
const useFaults = (draft: InjectDraft, lookups: Lookups, tried: boolean) => {
  const { faults } = useInjectText();
  const found = injectFaults(draft, lookups.vocabulary);
  return {
    any: found.length > 0,
    wrong: (field: string): string | null => {
      const one = tried ? found.find((fault) => fault.field === field) : undefined;
      return one === undefined ? null : faults[one.code](one.detail);
    },
  };
};

/** Writing an event, or changing one of control's own. */
export const WriteDialog = ({ event, lookups, say, canFire, onClose }: WriteDialogProps) => {
  const text = useInjectText();
  const { form: words } = text;
  const room = useSection('room');
  const { send, busy, problem } = useSend();
  const { turns } = lookups.vocabulary;
  const [form, setForm] = useState<EventForm>(() =>
    formOf(event, { turn: room?.turn ?? 0, turns, phase: room?.phase ?? 'order' }, lookups),
  );
  const [tried, setTried] = useState(false);
  const draft = draftOf(form, lookups);
  const { any, wrong } = useFaults(draft, lookups, tried);
  const change = (changed: Partial<EventForm>): void => {
    setForm((before) => ({ ...before, ...changed }));
  };
  const save = async (then: Then): Promise<void> => {
    setTried(true);
    if (any) return;
    const inject = event?.inject ?? null;
    if (await send({ type: 'inject.write', inject, draft: sendable(draft), then })) onClose();
  };
  const shared = { form, lookups, wrong, onChange: change };
  return (
    <Dialog
      open
      title={event === null ? words.title : words.editTitle}
      closeLabel={text.close}
      onClose={onClose}
      footer={
        <>
          {tried && any ? <span className={styles['wrong']}>{words.wrong}</span> : null}
          {problem === null ? null : <span className={styles['wrong']}>{problem}</span>}
          <Button isDisabled={busy} onPress={() => void save('draft')}>
            {words.saveDraft}
          </Button>
          {form.on === 'now' && any ? (
            <Button look="primary" onPress={() => void save('now')}>
              {words.send}
            </Button>
          ) : form.on === 'now' ? (
            <Twice
              look="primary"
              label={words.send}
              sure={words.sendSure}
              isDisabled={busy || !canFire}
              onSure={() => void save('now')}
            />
          ) : (
            <Button look="primary" isDisabled={busy} onPress={() => void save('armed')}>
              {form.on === 'hand' ? words.saveHand : words.arm}
            </Button>
          )}
        </>
      }
    >
      <div className={styles['form']}>
        <TextField
          label={words.name}
          value={form.title}
          maxLength={injectLimits.title}
          autoComplete="off"
          error={wrong('title')}
          onChange={(title) => {
            change({ title });
          }}
        />
        <TextField
          label={words.text}
          value={form.text}
          lines={4}
          maxLength={injectLimits.text}
          help={words.textHelp}
          error={wrong('text')}
          onChange={(body) => {
            change({ text: body });
          }}
        />
        <ReaderFields {...shared} />
        <WhenFields {...shared} />
        <EffectFields
          effects={form.effects}
          lookups={lookups}
          say={say}
          wrong={wrong}
          onChange={(effects) => {
            change({ effects });
          }}
        />
      </div>
    </Dialog>
  );
};
