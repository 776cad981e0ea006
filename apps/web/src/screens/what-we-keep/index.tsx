import { useDataText } from '../../text/data.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { SiteLinks } from '../parts/site-links.tsx';
import prose from '../parts/prose.module.css';

/** When rooms go, and what going means. */
const HowLong = () => {
  const text = useDataText();
  return (
    <>
      <h2>{text.long}</h2>
      <p>{text.longText}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.longColumns.choice}</th>
            <th scope="col">{text.longColumns.goes}</th>
          </tr>
        </thead>
        <tbody>
          {text.longRows.map(({ choice, goes }) => (
            <tr key={choice}>
              <th scope="row">{choice}</th>
              <td>{goes}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul>
        {text.longMore.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2>{text.gone}</h2>
      <p>{text.goneText}</p>
      <p>{text.goneNot}</p>
    </>
  );
};

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
        <h2>{text.where}</h2>
        <p>{text.whereText}</p>
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
        <HowLong />
        <h2>{text.others}</h2>
        <p>{text.othersText}</p>
        <h2>{text.log}</h2>
        <p>{text.logText}</p>
        <h2>{text.address}</h2>
        <p>{text.addressText}</p>
        <h2>{text.device}</h2>
        <p>{text.deviceText}</p>
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
