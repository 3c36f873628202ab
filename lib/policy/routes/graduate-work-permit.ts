/** Graduates may get a work permit of class C without two years of experience. */
import { all, always, any } from '../../engine/conditions'
import { degree } from '../facts'
import { degreeFrom, designatedPlace } from '../route-facts'
import { workPermitOffice } from '../window-choices'
import { grant, reading, route } from '../types'
import { employed, foreigner, inShanghai, mastersOrAbove } from '../terms'

const bachelorsOrAbove = degree.isOneOf('bachelor', 'master', 'doctor')

export const graduateWorkPermit = route({
  id: 'graduate-work-permit',
  certainty: 'firm',
  readings: [
    reading('city-2023', {
      from: '2023-12-14',
      strength: 'official',
      statedOn: '2023-12-14',
      sources: ['P157'],
      when: all(
        foreigner,
        employed,
        inShanghai,
        any(
          all(bachelorsOrAbove, degreeFrom.is('shanghai-university'), designatedPlace.holds()),
          all(mastersOrAbove, degreeFrom.isOneOf('shanghai-university', 'other-chinese-university')),
          all(bachelorsOrAbove, degreeFrom.is('high-level-foreign-university'), designatedPlace.holds()),
          all(mastersOrAbove, degreeFrom.is('high-level-foreign-university')),
        ),
      ),
    }),
  ],
  grants: [grant('foreigner-work-permit', { when: always, windows: workPermitOffice, sources: ['P157'] })],
})
