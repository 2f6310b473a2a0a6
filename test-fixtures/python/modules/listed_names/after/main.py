"""What a module lists for star imports that nobody writes."""
import catalogue
from catalogue import dynamodb, LOANS_NAME, count

print(count(), LOANS_NAME, catalogue.title("x1"))
