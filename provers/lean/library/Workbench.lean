prelude
import Workbench.PropLemmas
