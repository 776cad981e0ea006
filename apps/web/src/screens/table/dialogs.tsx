import { Suspense, useEffect } from 'react';
import { openDialog, useTable } from '../../stores/table.ts';
import type { TableDialog } from '../../stores/table.ts';
import { useSection } from '../../stores/room.ts';
import { useNames } from '../../text/names.ts';
import { useHomeFrontText } from '../../text/home-front.ts';
import { useBriefHeading } from '../../text/brief.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './dialogs.module.css';
import { useLockEmpty } from './lock-bar.tsx';
import {
  AddOrder,
  ArguedDialog,
  Ballots,
  CabinetAdvice,
  Consents,
  DraftForecastDialog,
  fetchLateDialogs,
  Menu,
  OfferForm,
  OfferView,
  PackageForm,
  PackageView,
  TalkDialog,
  TurnOpens,
  Why,
} from './late-dialogs.ts';
import { useTableWords } from './use-words.ts';

const close = (): void => {
  openDialog(null);
};

const Paragraphs = ({ text }: { readonly text: string }) =>
  text.split('\n\n').map((paragraph) => <p key={paragraph}>{paragraph}</p>);

/** One to two pages, part by part; each part under a heading that can be jumped to. */
const Brief = () => {
  const w = useTableWords();
  const names = useNames();
  const me = useSection('seat')?.seat ?? '';
  const heading = useBriefHeading();
  const home = useHomeFrontText();
  const actors = useSection('board')?.actors ?? [];
  const governs = actors.find(({ id }) => id === me)?.government ?? null;
  const card = governs === null ? '' : names.governmentBrief(governs);
  return (
    <Dialog open onClose={close} closeLabel={w.close} title={w.brief.title} over={w.brief.over}>
      <div className={styles['brief']}>
        {card === '' ? null : (
          <section>
            <h3>{home.newGovernment}</h3>
            <Paragraphs text={card} />
          </section>
        )}
        {names.brief(me).map(({ part, text }) => (
          <section key={part}>
            <h3>{heading(part)}</h3>
            <Paragraphs text={text} />
          </section>
        ))}
        <section>
          <h3>{w.brief.public}</h3>
          <Paragraphs text={names.publicBrief} />
        </section>
      </div>
    </Dialog>
  );
};

const LockEmpty = () => {
  const w = useTableWords();
  const lock = useLockEmpty();
  return (
    <Dialog
      open
      size="small"
      onClose={close}
      closeLabel={w.close}
      title={w.orders.emptyTitle}
      footer={
        <>
          <Button onPress={close}>{w.cancel}</Button>
          <Button look="primary" onPress={() => void lock()}>
            {w.orders.emptyYes}
          </Button>
        </>
      }
    >
      <p>{w.orders.emptyText}</p>
    </Dialog>
  );
};

const Opened = ({ dialog }: { readonly dialog: TableDialog }) => {
  const w = useTableWords();
  switch (dialog.kind) {
    case 'opens':
      return <TurnOpens entry={dialog.entry} />;
    case 'why':
      return (
        <Dialog open onClose={close} closeLabel={w.close} title={dialog.title}>
          <Why entry={dialog.entry} title={dialog.title} />
        </Dialog>
      );
    case 'add-order':
      return <AddOrder />;
    case 'offer-form':
      return <OfferForm to={dialog.to} demand={dialog.demand} counter={dialog.counter ?? null} />;
    case 'offer':
      return <OfferView id={dialog.offer} />;
    case 'package-form':
      return <PackageForm revised={dialog.revised} target={dialog.target} />;
    case 'package':
      return <PackageView id={dialog.package} />;
    case 'consents':
      return <Consents asset={dialog.asset} />;
    case 'advice':
      return <CabinetAdvice />;
    case 'forecast':
      return <DraftForecastDialog />;
    case 'argue':
      return <ArguedDialog />;
    case 'talk':
      return <TalkDialog choosing={dialog.adding} />;
    case 'ballots':
      return <Ballots />;
    case 'brief':
      return <Brief />;
    case 'menu':
      return (
        <Dialog open size="small" onClose={close} closeLabel={w.close} title={w.menu.title}>
          <Menu />
        </Dialog>
      );
    case 'lock-empty':
      return <LockEmpty />;
  }
};

const fetchAfterMs = 1500;
/** The one dialog that is open, if any. */
export const Dialogs = () => {
  const dialog = useTable((state) => state.dialog);
  useEffect(() => {
    const timer = setTimeout(() => void fetchLateDialogs(), fetchAfterMs);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return dialog === null ? null : (
    <Suspense fallback={null}>
      <Opened dialog={dialog} />
    </Suspense>
  );
};
