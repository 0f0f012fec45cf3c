/** The shot-down rate is a range of readings, because claimants credit some losses to electronic warfare. */

export type Rate =
  | {
      given: true;
      /** Share of the launched that were intercepted, 0 to 1. */
      low: number;
      /** The same with the lost counted in; equal to `low` where no loss was reported. */
      high: number;
    }
  | { given: false; why: 'launched-not-reported' | 'intercepted-not-reported' | 'nothing-launched' | 'does-not-add-up' };

/** The rate of one report about one weapon family; counts are null where not reported, which is not zero. */
export function shotDownRate(counts: { launched: number | null; intercepted: number | null; lost: number | null }): Rate {
  const { launched, intercepted, lost } = counts;
  if (launched === null) return { given: false, why: 'launched-not-reported' };
  if (launched === 0) return { given: false, why: 'nothing-launched' };
  if (intercepted === null) return { given: false, why: 'intercepted-not-reported' };
  if (intercepted + (lost ?? 0) > launched) return { given: false, why: 'does-not-add-up' };
  return { given: true, low: intercepted / launched, high: (intercepted + (lost ?? 0)) / launched };
}
