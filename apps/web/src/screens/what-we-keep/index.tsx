import { useDataText } from '../../text/data.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { SiteLinks } from '../parts/site-links.tsx';
import prose from '../parts/prose.module.css';

/** The data sheet: only what is true of this build. */
export default function Data() {
  const text = useDataText();
  const { columns } = text;
  return (
    <Page title={text.title} aside={<SiteLinks />} width="narrow">
      <article className={prose['prose']}>
        <h1>{text.title}</h1>
        <p className={prose['lead']}>{text.lead}</p>
        <h2>{text.never}</h2>
        <ul>
          {text.neverList.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <h2>{text.kept}</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">{columns.what}</th>
              <th scope="col">{columns.why}</th>
              <th scope="col">{columns.who}</th>
            </tr>
          </thead>
          <tbody>
            {text.rows.map((row) => (
              <tr key={row.what}>
                <th scope="row">{row.what}</th>
                <td>{row.why}</td>
                <td>{row.who}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <h2>{text.log}</h2>
        <p>{text.logText}</p>
        <h2>{text.address}</h2>
        <p>{text.addressText}</p>
        <h2>{text.device}</h2>
        <p>{text.deviceText}</p>
        <h2>{text.long}</h2>
        <p>{text.longText}</p>
        <h2>{text.who}</h2>
        <p>{text.whoText}</p>
        <Button
          className={prose['noPrint']}
          onPress={() => {
            window.print();
          }}
        >
          {text.print}
        </Button>
      </article>
    </Page>
  );
}
