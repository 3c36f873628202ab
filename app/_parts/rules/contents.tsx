import { useTongue } from '../use-i18n'

/** The sections of a long page, to go to. */
export function Contents({ ids }: { ids: readonly string[] }) {
  const { tell } = useTongue()
  return (
    <nav className="contents screen-only" aria-label={tell('pages.rule.contents')}>
      <ul>
        {ids.map(id => (
          <li key={id}>
            <a href={`#${id}`}>{tell(`pages.rule.sections.${id}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
