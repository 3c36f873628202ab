/** A foreign investor in Shanghai may apply for permanent residence after three years, with half the former sum. */
import { all, any } from '../../engine/conditions'
import { investmentEncouraged, investmentForm, investmentSince, investmentUsd, taxRecordGood } from '../facts'
import { permanentResidence } from '../permanentResidence'
import { residenceOffice } from '../places'
import { reading, rule, statement } from '../shape'
import { foreigner, inForce } from '../terms'

export const investorPr = rule({
  id: 'investor-pr',
  certainty: 'fair',
  readings: [
    reading('investor-2016', {
      from: inForce,
      sources: ['P5', 'P7', 'P64'],
      when: all(
        foreigner,
        investmentForm.isOneOf('natural-person', 'controlling-shareholder'),
        investmentSince.fullYears(3),
        taxRecordGood.holds(),
        any(
          investmentUsd.atLeast(1_000_000),
          all(investmentUsd.atLeast(500_000), investmentEncouraged.holds()),
        ),
      ),
    }),
  ],
  grants: permanentResidence({
    at: residenceOffice,
    sources: ['P5', 'P7', 'P64'],
    familySources: ['P64'],
  }),
  notes: [statement('formerSum', ['P5', 'P7'], { former: 2_000_000, now: 1_000_000 }), statement('children', ['P64'])],
})
