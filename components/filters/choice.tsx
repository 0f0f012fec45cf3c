import { memo } from 'react';
import type { Format } from '@/lib/language/format';
import type { Filter } from '@/lib/selection';
import type { Option } from '@/lib/view-models/filter-options';

type Props = {
  name: Filter;
  label: string;
  /** The words for no choice at all. */
  all: string;
  options: readonly Option[];
  /** What is chosen, comma-separated; "" for no choice. */
  value: string;
  format: Format;
  onChoose: (filter: Filter, values: readonly string[]) => void;
};

/**
 * A native list of choices. An address may hold several values (region=RU-KRS,RU-BEL); they stand in the list as one
 * more choice, so that what is shown is always what is chosen.
 */
export const Choice = memo(function Choice({ name, label, all, options, value, format, onChoose }: Props) {
  const known = value === '' || options.some((option) => option.value === value);
  const namesOf = (values: readonly string[]) => values.map((one) => options.find((option) => option.value === one)?.label ?? one);
  return (
    <label className="choice">
      <span>{label}</span>
      <select name={name} value={value} onChange={(event) => onChoose(name, event.target.value === '' ? [] : event.target.value.split(','))}>
        <option value="">{all}</option>
        {!known && <option value={value}>{format.list(namesOf(value.split(',')))}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
});
