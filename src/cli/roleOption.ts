import { roles, type Role } from '../accounts/account.ts'
import { UsageError, type Invocation } from './command.ts'

/** What `--role` says; throws UsageError for a role that does not exist. */
export function demandRole({ options }: Pick<Invocation, 'options'>): Role {
  const given = options.get('role')
  const role = roles.find((one) => one === given)
  if (role) return role
  throw new UsageError(
    `Peran “${given}” tidak dikenal: pilih ${roles.slice(0, -1).join(', ')}, atau ${roles.at(-1)}.`,
  )
}
