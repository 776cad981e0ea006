import { phaseIds, quantityIds, ruleIds } from '@convoy/engine';
import { useModelText } from '../../text/model.ts';
import { useText } from '../../text/text.ts';
import { useWhyText } from '../../text/why.ts';
import { Page } from '../../ui/page.tsx';
import prose from '../parts/prose.module.css';
import { SiteLinks } from '../parts/site-links.tsx';

const Paragraphs = ({ lines }: { readonly lines: readonly string[] }) =>
  lines.map((line) => <p key={line}>{line}</p>);

const Quantities = () => {
  const text = useModelText();
  const { words } = useText();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{text.quantity}</th>
          <th scope="col">{text.means}</th>
        </tr>
      </thead>
      <tbody>
        {quantityIds.map((id) => (
          <tr key={id}>
            <th scope="row">{words.quantities[id].name}</th>
            <td>{words.quantities[id].says}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Rules = () => {
  const text = useModelText();
  const { rules } = useText();
  const { ruleNotes } = useWhyText();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{text.rule}</th>
          <th scope="col">{text.says}</th>
          <th scope="col">{text.source}</th>
        </tr>
      </thead>
      <tbody>
        {ruleIds.map((id) => (
          <tr key={id} id={id.replaceAll(' ', '-')}>
            <th scope="row">
              {rules[id].name}
              <br />
              <code className={prose['quiet']}>{id}</code>
            </th>
            <td>{ruleNotes[id].says}</td>
            <td>{ruleNotes[id].source}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

export default function Model() {
  const text = useModelText();
  const { words } = useText();
  return (
    <Page title={text.title} aside={<SiteLinks />}>
      <article className={prose['prose']}>
        <h1>{text.title}</h1>
        <p className={prose['lead']}>{text.lead}</p>
        <h2>{text.turn}</h2>
        <Paragraphs lines={text.turnText} />
        <ol>
          {phaseIds.map((id) => (
            <li key={id}>{words.resolutionPhases[id]}</li>
          ))}
        </ol>
        <h2>{text.people}</h2>
        <Paragraphs lines={text.peopleText} />
        <h2>{text.chance}</h2>
        <Paragraphs lines={text.chanceText} />
        <h2>{text.numbers}</h2>
        <p>{text.numbersText}</p>
        <Quantities />
        <h2>{text.rules}</h2>
        <p>{text.rulesText}</p>
        <Rules />
        <h2>{text.limits}</h2>
        <ul>
          {text.limitsText.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </article>
    </Page>
  );
}
