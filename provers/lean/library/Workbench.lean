prelude
import Workbench.NumberTypes
import Workbench.PropLemmas
import Workbench.Nat
import Workbench.List
import Workbench.Omega
import Workbench.IntMod
