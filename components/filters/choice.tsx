import type { Option } from '@/lib/view-models/filter-options';

type Props = {
  name: string;
  label: string;
  /** The words for no choice at all. */
  all: string;
  options: readonly Option[];
  chosen: readonly string[];
  list: (items: readonly string[]) => string;
  onChoose: (values: readonly string[]) => void;
};

/**
 * A native list of choices. An address may hold several values (region=RU-KRS,RU-BEL); they stand in the list as one
 * more choice, so that what is shown is always what is chosen.
 */
export function Choice({ name, label, all, options, chosen, list, onChoose }: Props) {
  const value = chosen.join(',');
  const known = value === '' || options.some((option) => option.value === value);
  const namesOf = (values: readonly string[]) => values.map((one) => options.find((option) => option.value === one)?.label ?? one);
  return (
    <label className="choice">
      <span>{label}</span>
      <select name={name} value={value} onChange={(event) => onChoose(event.target.value === '' ? [] : event.target.value.split(','))}>
        <option value="">{all}</option>
        {!known && <option value={value}>{list(namesOf(chosen))}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
