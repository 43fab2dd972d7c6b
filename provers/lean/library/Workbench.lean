prelude
import Workbench.Unexpanders
import Workbench.NumberTypes
import Workbench.PropLemmas
import Workbench.Nat
import Workbench.NatMore
import Workbench.BigOperators
import Workbench.AC
import Workbench.NatFind
import Workbench.Modular
import Workbench.Omega
import Workbench.IntOrder
import Workbench.IntMod
import Workbench.Fin
import Workbench.IntGcd
import Workbench.Primes
import Workbench.Grind
