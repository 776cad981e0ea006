import type { BoardSection } from '@convoy/engine';
import { packageLegitimacy } from '@convoy/engine';
import type { ReactNode } from 'react';
import { useKept } from '../../../stores/kept.ts';
import { useSection } from '../../../stores/room.ts';
import { openDialog } from '../../../stores/table.ts';
import { useCourseWords } from '../../../text/package-course.ts';
import { usePackageWords } from '../../../text/packages.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { roomKey } from '../talk-channels.ts';
import { useTableWords } from '../use-words.ts';
import { estimate, outsideShare } from './estimate.ts';
import { AskedPart, BondsPart } from './form-bonds.tsx';
import { DemandPart, Templates } from './form-demand.tsx';
import { MeasuresPart } from './form-measures.tsx';
import type { FormPartProps } from './form-parts.ts';
import styles from './joint.module.css';
import { draftOf, measuresOf, onWire, readPackageDraft, termsOf } from './package-draft.ts';
import type { PackageDraft } from './package-draft.ts';
import { PackageTotals } from './package-totals.tsx';
import { TriggerClauses } from './trigger-clauses.tsx';
import { usePaperAct } from './use-paper-act.ts';

/** What it would come to, alone and with everybody who is asked. */
const Totals = ({ draft, board, me }: FormPartProps) => {
  const { totals } = usePackageWords();
  const measures = measuresOf(draft);
  const cuts = measures.filter(({ reserve }) => !reserve);
  const held = measures.filter(({ reserve }) => reserve);
  const concerned = [me, ...draft.asked];
  const of = (members: readonly string[]) =>
    estimate(board.exposures, draft.target, me, concerned, members, cuts);
  const [alone, all] = [of([me]), of(concerned)];
  const later = (members: readonly string[]): number | null =>
    held.length === 0
      ? null
      : estimate(board.exposures, draft.target, me, concerned, members, held).bite;
  const outside = (members: readonly string[]): number =>
    100 * outsideShare(board.exposures, draft.target, members, measures);
  const standing = packageLegitimacy({ ...draft, measures });
  return (
    <PackageTotals
      columns={[totals.alone, totals.all]}
      rows={[
        {
          ...{ id: 'breadth', full: 100, percent: true },
          values: [alone.breadth * 100, all.breadth * 100],
        },
        { id: 'bite', full: 10, percent: true, values: [alone.bite, all.bite] },
        { id: 'held', full: 10, percent: true, values: [later([me]), later(concerned)] },
        { id: 'outside', full: 100, percent: true, values: [outside([me]), outside(concerned)] },
        { id: 'legitimacy', full: 5, percent: false, values: [standing, standing] },
        { id: 'own', full: 5, percent: true, values: [alone.own, all.own] },
      ]}
    />
  );
};

const Stage = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className={styles['stage']} aria-label={title}>
    <h3>{title}</h3>
    {children}
  </section>
);

const useStart = (revised: string | null, target: string | null, board: BoardSection) => {
  const me = useSection('seat')?.seat ?? '';
  const clock = useSection('clock');
  const pack = useSection('paper')?.packages.find(({ id }) => id === revised);
  if (pack !== undefined) return { me, start: draftOf(pack.terms), version: pack.version, pack };
  const { dispute } = board;
  const rival = me === dispute.coercer ? dispute.target : dispute.coercer;
  const against = target ?? (me === dispute.target ? rival : dispute.target);
  const owned = board.issues.find(({ owner }) => owner === against);
  const wanted = against === dispute.target ? dispute : null;
  const start: PackageDraft = {
    title: '',
    target: against,
    issue: wanted?.issue ?? owned?.id ?? board.issues[0]?.id ?? '',
    position: wanted?.demand ?? 0,
    tiers: {},
    asked: board.actors
      .filter(({ id, camp, institution }) => {
        const mine = board.actors.find((one) => one.id === me)?.camp;
        return id !== me && id !== against && camp === mine && !institution;
      })
      .map(({ id }) => id),
    ...{ held: [], humanitarian: true, sunset: null, compensation: 0, message: '', triggers: [] },
    ...{ verification: 'none', certifier: '', remedy: false },
    review:
      clock === undefined || clock.turn >= clock.turns
        ? null
        : Math.min(clock.turn + 2, clock.turns),
  };
  return { me, start, version: 0, pack: null };
};

const Form = ({
  board,
  revised,
  target,
}: {
  readonly board: BoardSection;
  readonly revised: string | null;
  readonly target: string | null;
}) => {
  const w = useTableWords();
  const { form } = usePackageWords();
  const { stages } = useCourseWords();
  const { me, start, version, pack } = useStart(revised, target, board);
  const key = `package.${roomKey()}.${revised ?? 'new'}.${version}.${target ?? ''}`;
  const [draft, setDraft, clear] = useKept(key, start, readPackageDraft);
  const { act, failed, setFailed } = usePaperAct();
  const parts = {
    ...{ draft, board, me },
    change: (part: Partial<PackageDraft>) => {
      setDraft({ ...draft, ...part });
    },
  };
  const send = async (): Promise<void> => {
    const made = termsOf(draft);
    if (made.lacks !== null) {
      setFailed(made.lacks === 'title' ? form.mustTitle : form.mustCut);
      return;
    }
    const terms = onWire(made.terms);
    const done = await act(
      pack === null
        ? { type: 'package.propose', terms }
        : { type: 'package.revise', package: pack.id, terms },
      form.sent,
    );
    if (!done) return;
    clear();
    openDialog(null);
  };
  return (
    <Dialog
      open
      size="large"
      title={pack === null ? form.title : form.revise}
      over={form.over}
      closeLabel={w.close}
      onClose={() => {
        openDialog(null);
      }}
      footer={
        <>
          {failed === null ? null : <Notice tone="danger">{failed}</Notice>}
          {pack === null ? null : <span className={styles['note']}>{form.revisedHelp}</span>}
          <Button look="primary" onPress={() => void send()}>
            {pack === null ? form.send : form.sendRevised(version + 1)}
          </Button>
        </>
      }
    >
      <div className={styles['sheet']}>
        <div className={styles['form']}>
          {pack === null ? <Templates {...parts} /> : null}
          <Stage title={stages.asks}>
            <DemandPart {...parts} />
          </Stage>
          <Stage title={stages.signal}>
            <MeasuresPart {...parts} />
          </Stage>
          <Stage title={stages.calibrate}>
            <TriggerClauses
              triggers={draft.triggers}
              onChange={(triggers) => {
                parts.change({ triggers });
              }}
            />
          </Stage>
          <Stage title={stages.together}>
            <AskedPart {...parts} />
            <BondsPart {...parts} />
          </Stage>
        </div>
        <Totals {...parts} />
      </div>
    </Dialog>
  );
};

/** What a sponsor fills in; typed once, kept on the device until it is sent. */
export const PackageForm = ({
  revised,
  target,
}: {
  readonly revised: string | null;
  readonly target: string | null;
}) => {
  const board = useSection('board');
  return board === undefined ? null : <Form board={board} revised={revised} target={target} />;
};
