import { Button } from 'antd';
import { messages } from '../messages.js';
import type { Column } from './queries.js';

const words = messages.views;

interface Props {
  /** Every column that the list can show, in its order, with its heading. */
  choices: readonly { readonly column: Column; readonly label: string }[];
  shown: readonly Column[];
  isDefault: boolean;
  onChoose: (columns: Column[]) => void;
  onReset: () => void;
}

/** 列: which columns a table shows, and the way back to the default. */
export const Columns = ({ choices, shown, isDefault, onChoose, onReset }: Props) => (
  <details>
    <summary>{words.columns}</summary>
    <div className="panel">
      <fieldset className="column-choices">
        <legend>{words.columnsShown}</legend>
        {choices.map(({ column, label }) => (
          <label key={column} className="choice">
            <input
              type="checkbox"
              checked={shown.includes(column)}
              onChange={({ target }) =>
                onChoose(target.checked ? [...shown, column] : shown.filter((one) => one !== column))
              }
            />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <Button disabled={isDefault} onClick={onReset}>
        {words.resetColumns}
      </Button>
    </div>
  </details>
);
