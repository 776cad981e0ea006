import { useMemo, useState } from 'react';
import type { OutcomeSection } from '@convoy/engine';
import { normaliseCode } from '@convoy/protocol';
import { Link, Redirect } from 'wouter';
import { RoomLine } from '../../net/link-context.tsx';
import { entranceFor } from '../../net/tokens.ts';
import { useRoom, useSection } from '../../stores/room.ts';
import { useNames } from '../../text/names.ts';
import { useReportText } from '../../text/report.ts';
import { Button } from '../../ui/button.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page, useTitle } from '../../ui/page.tsx';
import { Shut } from '../room/shut.tsx';
import { ReportContext, useMakeReport } from './context.tsx';
import { OptionsForm } from './options-form.tsx';
import { firstOptions } from './options.ts';
import type { ReportOptions } from './options.ts';
import { Paper } from './paper.tsx';
import styles from './report.module.css';
import { pageRules } from './sheet.ts';
import { useReport } from './use-report.ts';
import type { Written } from './use-report.ts';

const Document = (props: {
  readonly written: Written;
  readonly options: ReportOptions;
  readonly ended: OutcomeSection;
}) => {
  const text = useReportText();
  const names = useNames();
  const report = useMakeReport(props.written, props.options);
  return (
    <ReportContext value={report}>
      <style>
        {pageRules(props.options.size, names.scenario, text.holds[report.report.reader])}
      </style>
      <Paper ended={props.ended} />
    </ReportContext>
  );
};

const Written = ({ ended }: { readonly ended: OutcomeSection }) => {
  const text = useReportText();
  const names = useNames();
  const [options, setOptions] = useState(firstOptions);
  const [asked, again] = useReport(options.reader);
  useTitle(text.docTitle(names.scenario));
  return (
    <main className={styles['page']}>
      <OptionsForm options={options} onChange={setOptions} />
      {asked.state === 'asking' ? <Loading text={text.coming} /> : null}
      {asked.state === 'failed' ? (
        <Notice tone="danger">
          <p>{text.failed}</p>
          <Button size="small" onPress={again}>
            {text.again}
          </Button>
        </Notice>
      ) : null}
      {asked.state === 'here' ? <Document written={asked} options={options} ended={ended} /> : null}
    </main>
  );
};

/** Until it is over and judged there is nothing that could be told to everybody. */
const Refused = ({ code }: { readonly code: string }) => {
  const text = useReportText();
  const { title, text: why, back } = text.refused;
  return (
    <Page title={title} width="narrow">
      <h1>{title}</h1>
      <p>{why}</p>
      <Link href={`/room/${code}`}>{back}</Link>
    </Page>
  );
};

const Here = ({ code }: { readonly code: string }) => {
  const text = useReportText();
  const room = useSection('room');
  const ended = useSection('outcome') ?? null;
  const here = useRoom((state) => state.texts !== null);
  const connection = useRoom((state) => state.connection);
  if (connection === 'shut') return <Shut />;
  if (room === undefined || !here) return <Loading text={text.coming} />;
  return room.ended && ended !== null ? <Written ended={ended} /> : <Refused code={code} />;
};

/** A document of the whole game, to print or to keep as a PDF. */
export default function ReportPage({ params }: { readonly params: { readonly code: string } }) {
  const code = normaliseCode(params.code);
  const entrance = useMemo(() => entranceFor(code, 'room'), [code]);
  if (entrance === null) return <Redirect to={`/join/${code}`} replace />;
  return (
    <RoomLine key={entrance.token} entrance={entrance}>
      <Here code={code} />
    </RoomLine>
  );
}
