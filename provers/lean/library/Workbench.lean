prelude
import Workbench.Unexpanders
import Workbench.Conditionals
import Workbench.Quotient
import Workbench.NatLemmas
import Workbench.ShiftCasts
import Workbench.AC
import Workbench.IntOrder
import Workbench.Fin
import Workbench.IntGcd
import Workbench.Bool
import Workbench.Monad
import Workbench.ListPerm
import Workbench.IntDivT
import Workbench.Text
