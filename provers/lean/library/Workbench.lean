prelude
import Workbench.NumberTypes
import Workbench.PropLemmas
