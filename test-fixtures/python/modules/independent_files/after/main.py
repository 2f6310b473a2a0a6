"""Two modules that each use a resource of their own; both migrate."""
import files
import people

print(people.name_of("u1"), files.keys())
