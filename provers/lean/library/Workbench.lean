prelude
import Workbench.NumberTypes
import Workbench.PropLemmas
import Workbench.Nat
import Workbench.NatMore
import Workbench.List
import Workbench.Omega
import Workbench.IntMod
import Workbench.Fin
import Workbench.IntGcd
import Workbench.NumberTheory
