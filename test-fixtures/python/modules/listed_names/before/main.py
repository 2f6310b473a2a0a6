"""What a module lists for star imports that nobody writes."""
import catalogue
from catalogue import LOANS, count

print(count(), LOANS.name, catalogue.title("x1"))
